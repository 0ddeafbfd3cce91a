// The steady state that a person settles to: Newton's method with a pseudo-time step that grows as
// the residual falls. Clocks and running totals do not settle and are held where they are.

const ITERATIONS = 200, FIRST_REST = 10, LONGEST_REST = 1e14, TINY = 1e-9, RUN_ON = 30;
const RESTING = 1e-12, RESTING_ENOUGH = 1e-10, FAR = 1e-3;

class Rest {
  constructor(constants) {
    this.n = whole.states;
    this.constants = constants;
    this.hoisted = new Float64Array(whole.hoisted);
    whole.prologue(constants, this.hoisted);
    this.factors = new Float64Array(whole.factors);
    this.shift = new Float64Array(1);
  }

  at(state) {
    const rates = new Float64Array(this.n), jacobian = new Float64Array(whole.entries);
    whole.linear(state, this.hoisted, rates, jacobian);
    for (const k of HELD) rates[k] = 0;
    for (const k of HELD_ENTRIES) jacobian[k] = 0;
    let drift = 0;
    for (let k = 0; k < this.n; k++) {
      const size = Math.abs(state[k]), part = Math.abs(rates[k]) / (size > TINY ? size : 1);
      if (!(part <= drift)) drift = Number.isNaN(part) ? Infinity : part;
    }
    return {state, rates, jacobian, drift};
  }

  // What an implicit step adds, with pivoting where elimination without it is inaccurate.
  change(rates, jacobian, step) {
    const n = this.n, change = new Float64Array(n), shift = 1 / step;
    this.shift[0] = shift;
    whole.factorize(jacobian, this.shift, this.factors);
    whole.solve(this.factors, rates, change);
    const residual = new Float64Array(n), sizes = new Float64Array(n);
    for (let k = 0; k < n; k++) {
      residual[k] = shift * change[k] - rates[k];
      sizes[k] = Math.abs(shift * change[k]) + Math.abs(rates[k]) + 1e-140;
    }
    for (let k = 0; k < whole.entries; k++) {
      const part = jacobian[k] * change[whole.columns[k]];
      residual[whole.rows[k]] -= part;
      sizes[whole.rows[k]] += Math.abs(part);
    }
    for (let k = 0; k < n; k++) {
      if (!(Math.abs(residual[k]) <= 1e-9 * sizes[k])) return pivoted(rates, jacobian, shift);
    }
    return change;
  }

  from(guess, near) {
    let here = this.at(Float64Array.from(guess)), best = here;
    let step = near ? LONGEST_REST : FIRST_REST, last = false;
    for (let round = 0; round < ITERATIONS; round++) {
      const change = damped(here.state, this.change(here.rates, here.jacobian, step));
      const trial = this.at(here.state.map((value, k) => value + change[k]));
      if (trial.drift <= 10 * Math.max(here.drift, RESTING)) {
        const gained = here.drift / Math.max(trial.drift, 1e-300);
        step = Math.min(step * Math.min(Math.max(gained, 2), 1e6), LONGEST_REST);
        here = trial;
      } else {
        step /= 8;
        if (round === 0) step = Math.min(step, FIRST_REST);
      }
      const better = here.drift < best.drift;
      if (better) best = here;
      const arrived = best.drift <= RESTING;
      // one whole step from where the drift is small enough leaves nothing but rounding
      if (arrived && (!better || last)) break;
      if (arrived) step = LONGEST_REST;
      last = arrived;
    }
    return best;
  }

  goesFar(place) {
    const change = this.change(place.rates, place.jacobian, LONGEST_REST);
    return change.some((c, k) => !(Math.abs(c) <= FAR * Math.max(Math.abs(place.state[k]), 1)));
  }
}

function pivoted(rates, jacobian, shift) {
  const n = rates.length, rows = [];
  for (let k = 0; k < n; k++) {
    rows.push(new Float64Array(n));
    rows[k][k] = shift;
  }
  for (let k = 0; k < jacobian.length; k++) rows[whole.rows[k]][whole.columns[k]] -= jacobian[k];
  return solution(rows, rates);
}

// Gaussian elimination with partial pivoting; not numbers where the matrix is singular.
function solution(rows, right) {
  const n = right.length, x = Float64Array.from(right), a = rows.map((row) => row.slice());
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(a[i][k]) > Math.abs(a[pivot][k])) pivot = i;
    [a[k], a[pivot]] = [a[pivot], a[k]];
    [x[k], x[pivot]] = [x[pivot], x[k]];
    for (let i = k + 1; i < n; i++) {
      const factor = a[i][k] / a[k][k];
      if (factor === 0) continue;
      for (let j = k; j < n; j++) a[i][j] -= factor * a[k][j];
      x[i] -= factor * x[k];
    }
  }
  for (let k = n - 1; k >= 0; k--) {
    for (let j = k + 1; j < n; j++) x[k] -= a[k][j] * x[j];
    x[k] /= a[k][k];
  }
  return x;
}

// Shortens changes that would take more than nine tenths off a positive state.
function damped(state, change) {
  let room = 1;
  for (let k = 0; k < state.length; k++) {
    if (state[k] > TINY && change[k] < 0) room = Math.min(room, -0.9 * state[k] / change[k]);
  }
  return room < 1 ? change.map((c) => c * room) : change;
}

// Returns the steady state reached from a guess.
function steady(constants, guess, near = false) {
  const rest = new Rest(constants);
  let found = rest.from(guess, near);
  if (!(found.drift <= RESTING_ENOUGH)) {
    const problem = {constants, state: guess, times: [0, RUN_ON], doses: [], settings: []};
    const moved = integrate(whole, {...problem, relative: 1e-6, absolute: 1e-9}).states[1];
    for (const k of HELD) moved[k] = guess[k];
    found = rest.from(moved, false);
  }
  if (!(found.drift <= RESTING_ENOUGH) || rest.goesFar(found)) {
    throw new Failure("there is no steady state for this person");
  }
  const clean = found.state.map((v, k) => guess[k] === 0 && Math.abs(v) < TINY ? 0 : v);
  return rest.at(clean).drift <= RESTING_ENOUGH ? clean : found.state;
}

// Returns, to first order, the steady state of constants near those of a steady state.
function steadyNearby(constants, state, others) {
  const {jacobian} = new Rest(constants).at(state), moved = new Rest(others);
  const change = moved.change(moved.at(state).rates, jacobian, LONGEST_REST);
  return state.map((value, k) => value + change[k]);
}

// Returns all outputs in a state: states, then what the model shows.
function outputsOf(constants, state) {
  const hoisted = new Float64Array(whole.hoisted);
  const all = new Float64Array(whole.states + whole.shown);
  whole.prologue(constants, hoisted);
  all.set(state);
  whole.outputs(state, hoisted, all.subarray(whole.states));
  return all;
}
