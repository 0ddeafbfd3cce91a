// How what was measured in a person is met: parameters are set so that the model shows it, in the
// steady state of her age, or in the state at her visit.

const ACCURACY = 1e-11, ROUNDS = 60, LONGEST = 5, FURTHEST = Math.log(1e6), LITTLE = 1e-5;

// Steady states of a person's age, each sought from the last one of its kind.
class Settled {
  constructor(years) {
    this.years = years;
    this.last = new Map();
  }

  state(constants, instead, guess = null) {
    const key = JSON.stringify(instead), before = this.last.get(key);
    if (before !== undefined && before.constants.every((c, k) => c === constants[k])) {
      return before.state;
    }
    const near = guess !== null;
    if (guess === null) guess = before === undefined ? started(constants) : before.state.slice();
    guess[AGE] = this.years;
    const state = steady(constants, guess, near);
    this.last.set(key, {constants: constants.slice(), state});
    return state;
  }
}

function started(constants) {
  const state = new Float64Array(whole.states);
  whole.start(constants, state);
  return state;
}

function replaced(constants, instead) {
  const others = constants.slice();
  for (const [place, value] of instead) others[place] = value;
  return others;
}

// Which of the anchors that a person states hold for her: {anchor, place, level, instead} each.
function conditionsThatHold(stated, outputsUnder) {
  const held = [];
  for (const quantity of new Set(stated.map((one) => one.quantity))) {
    const choices = stated.filter((one) => one.quantity === quantity);
    const rules = choices.filter((one) => one.where >= 0);
    const shown = rules.length ? outputsUnder(choices[0].instead) : null;
    const holding = rules.find((one) => shown[one.where] >= 0.5);
    const one = holding || choices.find((choice) => choice.where < 0);
    if (one !== undefined && !one.fixed) held.push(one);
  }
  return held;
}

// Returns constants under which all conditions hold. `stateUnder(constants, instead, guess)` is the
// state in which a level is read.
function met(constants, conditions, follow, stateUnder) {
  if (!conditions.length) return constants.slice();
  const places = conditions.map((one) => one.parameter);
  const moved = (values) => replaced(constants, places.map((place, k) => [place, values[k]]));
  const at = (values) => {
    const changed = moved(values), states = [], ratios = [];
    for (const one of conditions) {
      const under = replaced(changed, one.instead), state = stateUnder(under, one.instead);
      states.push(state);
      ratios.push(one.level / outputsOf(under, state)[one.place]);
    }
    const left = ratios.map((ratio) => -Math.log(ratio));
    const far = Math.max(...left.map(Math.abs));
    return {values, states, ratios, far: Number.isFinite(far) ? far : Infinity};
  };
  const slopesAt = (point) => {
    const changed = moved(point.values);
    return conditions.map((one, row) => {
      const under = replaced(changed, one.instead), state = point.states[row];
      return places.map((place) => {
        const others = changed.slice();
        others[place] *= Math.exp(LITTLE);
        const other = replaced(others, one.instead);
        const there = follow ? steadyNearby(under, state, other) : state;
        const level = outputsOf(other, there)[one.place];
        return Math.log(level * point.ratios[row] / one.level) / LITTLE;
      });
    });
  };
  return moved(solvedFor(constants, places, conditions, follow, at, slopesAt));
}

function solvedFor(constants, places, conditions, follow, at, slopesAt) {
  const start = places.map((place) => constants[place]);
  let now = at(start), slopes = null, length = 1, hasMoved = follow;
  for (let round = 0; round < ROUNDS && now.far > ACCURACY && now.far < Infinity; round++) {
    if (hasMoved) {
      slopes = slopesAt(now);
      // each by itself where they are unknown
      if (!slopes.flat().every(Number.isFinite)) slopes = null;
      hasMoved = false;
    }
    let step = now.ratios.map(Math.log);
    if (slopes !== null) step = Array.from(solution(slopes, step), (s) => s * length);
    const far = Math.max(...step.map(Math.abs)), shorter = LONGEST / Math.max(far, LONGEST);
    const values = now.values.map((v, k) => v * Math.exp(step[k] * shorter));
    let ahead = {far: Infinity};
    if (values.every((v, k) => Math.abs(Math.log(v / start[k])) <= FURTHEST)) {
      try {
        ahead = at(values);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
      }
    }
    if (ahead.far < now.far) {
      [now, length, hasMoved] = [ahead, 1, true];
    } else if (slopes === null) {
      hasMoved = true;
    } else {
      length /= 4;
    }
  }
  if (!(now.far <= 1e-7)) {
    const missed = conditions.filter((_, k) => !(Math.abs(Math.log(now.ratios[k])) <= 1e-7));
    const words = missed.map(({quantity, level, unit}) =>
      `${quantity} of ${+level.toPrecision(3)} ${unit}`);
    throw new Failure(`${words.join(" and ")} can not be met in this person`);
  }
  return now.values;
}
