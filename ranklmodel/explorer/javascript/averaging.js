// Runs in which the effect of frequent doses is averaged over the interval between them: the drug
// in closed form, its nonlinear effects by quadrature, the slow states on those averages.

const LOOK_AHEAD = 80, AHEAD = 20, DEEPER = 3, QUADRATURE = 1e-4, GONE = 1e-3;
// Averages are followed to this part of their size: what is less is not seen in a picture.
const STILL = 1e-6;

function product(a, b, n) {
  const c = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const factor = a[i * n + k];
      if (factor === 0) continue;
      for (let j = 0; j < n; j++) c[i * n + j] += factor * b[k * n + j];
    }
  }
  return c;
}

function applied(a, x, n) {
  const y = new Float64Array(n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) y[i] += a[i * n + j] * x[j];
  return y;
}

// The exponential of matrix * time: its series on a short part, then squared.
function exponential(matrix, time, n) {
  let size = 0;
  for (let i = 0; i < n; i++) {
    let row = 0;
    for (let j = 0; j < n; j++) row += Math.abs(matrix[i * n + j]);
    size = Math.max(size, row * Math.abs(time));
  }
  const squarings = size > 0.5 ? Math.ceil(Math.log2(size / 0.5)) : 0, part = time / 2 ** squarings;
  let result = new Float64Array(n * n), term = new Float64Array(n * n);
  for (let i = 0; i < n; i++) result[i * n + i] = term[i * n + i] = 1;
  const scaled = matrix.map((value) => value * part);
  for (let k = 1; k <= 16; k++) {
    term = product(term, scaled, n).map((value) => value / k);
    result = result.map((value, place) => value + term[place]);
  }
  for (let k = 0; k < squarings; k++) result = product(result, result, n);
  return result;
}

const HALVINGS = 20;

// From the start of an interval to its end, to its middle, to its first quarter, ...
function halved(matrix, interval, n) {
  const parts = [exponential(matrix, interval / 2 ** HALVINGS, n)];
  while (parts.length <= HALVINGS) parts.unshift(product(parts[0], parts[0], n));
  return parts;
}

// The block during a stretch, without states that are and stay at zero; the last element is 1, for
// what enters at a steady rate.
function linearDrugs(reduction, state, constants, stretch) {
  const atZero = state.slice(), block = reduction.block, size = block.length;
  for (const place of block) atZero[place] = 0;
  const {rates, jacobian} = ratesAt(atZero, constants);
  const index = new Map(block.map((place, k) => [place, k])), full = [];
  for (let k = 0; k <= size; k++) full.push(new Float64Array(size + 1));
  for (let k = 0; k < whole.entries; k++) {
    const row = index.get(whole.rows[k]), column = index.get(whole.columns[k]);
    if (row !== undefined && column !== undefined) full[row][column] = jacobian[k];
  }
  block.forEach((place, k) => { full[k][size] = rates[place]; });
  const dose = new Float64Array(size + 1), after = new Float64Array(size + 1);
  for (const [place, amount] of stretch.doses) dose[index.get(place)] += amount;
  block.forEach((place, k) => { after[k] = state[place] + dose[k]; });
  after[size] = 1;
  const active = Array.from(after, (value) => value !== 0);
  for (let grown = true; grown;) {
    grown = false;
    for (let i = 0; i <= size; i++) {
      if (!active[i] && active.some((on, j) => on && full[i][j] !== 0)) active[i] = grown = true;
    }
  }
  const kept = active.map((on, k) => k).filter((k) => active[k]), n = kept.length;
  const matrix = Float64Array.from(kept.flatMap((i) => kept.map((j) => full[i][j])));
  const parts = halved(matrix, stretch.interval, n), [advance] = parts;
  const given = kept.map((k) => dose[k]);
  const starts = [Float64Array.from(kept, (k) => after[k])];
  while (starts.length < stretch.number) {
    const next = applied(advance, starts[starts.length - 1], n);
    starts.push(next.map((value, k) => value + given[k]));
  }
  return {states: kept.slice(0, -1).map((k) => block[k]), n, matrix, parts, starts, stretch};
}

function ratesAt(state, constants) {
  const hoisted = new Float64Array(whole.hoisted), rates = new Float64Array(whole.states);
  const jacobian = new Float64Array(whole.entries);
  whole.prologue(constants, hoisted);
  whole.linear(state, hoisted, rates, jacobian);
  return {rates, jacobian};
}

// The block's states at a time, before a dose given then: by halves, quarters, ... of the interval,
// and the first terms of the series over what is left.
function drugsAt({matrix, parts, starts, n, stretch}, time) {
  const since = (time - stretch.start) / stretch.interval;
  const which = Math.min(Math.max(Math.ceil(since - 1e-9) - 1, 0), stretch.number - 1);
  const offset = time - stretch.start - which * stretch.interval;
  let left = Math.min(Math.max(offset, 0), stretch.interval), now = starts[which];
  parts.forEach((part, k) => {
    const length = stretch.interval / 2 ** k;
    if (left < length) return;
    now = applied(part, now, n);
    left -= length;
  });
  const slope = applied(matrix, now, n), curve = applied(matrix, slope, n);
  return now.map((value, k) => value + left * (slope[k] + left / 2 * curve[k]));
}

// How many intervals pass before the felt states repeat themselves.
function settledAfter(starts, columns) {
  const last = starts[starts.length - 1];
  const sizes = columns.map((c) => {
    const largest = starts.reduce((most, row) => Math.max(most, Math.abs(row[c])), 0);
    return Math.max(Math.abs(last[c]), GONE * largest);
  });
  const still = (row) => columns.every((c, k) => Math.abs(row[c] - last[c]) <= STILL * sizes[k]);
  let until = starts.length;
  while (until > 0 && still(starts[until - 1])) until--;
  return until;
}

// The averaged terms of the intervals of a stretch, a row each; the last holds for all that follow.
// Null where an effect is too abrupt for its average to be known.
function averagesOf(reduction, drugs, constants) {
  const {n, matrix, starts, stretch} = drugs, slow = reduction.kernels;
  const place = new Map(reduction.felt.map((state, k) => [state, k]));
  const columns = drugs.states.map((_, k) => k).filter((k) => place.has(drugs.states[k]));
  const until = Math.min(settledAfter(starts, columns), starts.length - 1);
  const rows = [...Array(until).keys(), starts.length - 1];
  for (const rule of GAUSS) {
    const points = pointsOf(matrix, n, stretch.interval, rule), values = [];
    let coarse = null, error = null, size = null;
    rows.forEach((row, k) => {
      const lasting = k === rows.length - 1 ? starts.length - until : 1;
      const average = new Float64Array(slow.shown), other = new Float64Array(slow.shown);
      const felt = new Float64Array(reduction.felt.length), terms = new Float64Array(slow.shown);
      for (const {to, weight, coarser} of points) {
        for (const c of columns) {
          let sum = 0;
          for (let j = 0; j < n; j++) sum += to[c * n + j] * starts[row][j];
          felt[place.get(drugs.states[c])] = sum;
        }
        slow.interface(felt, constants, terms);
        terms.forEach((term, j) => { average[j] += weight * term; other[j] += coarser * term; });
      }
      values.push(average);
      error = average.map((a, j) => (error ? error[j] : 0) + lasting * Math.abs(a - other[j]));
      size = average.map((a, j) => (size ? size[j] : 0) + lasting * Math.abs(a));
    });
    if (error.every((e, j) => e <= QUADRATURE * size[j])) return values;
  }
  return null;
}

// Points of a quadrature over the interval, in panels that halve in length towards the dose.
function pointsOf(matrix, n, interval, {nodes, weights, coarser}) {
  let speed = 1e-300;
  for (let i = 0; i < n; i++) {
    let row = 0;
    for (let j = 0; j < n; j++) row += Math.abs(matrix[i * n + j]);
    speed = Math.max(speed, row * interval);
  }
  const doublings = Math.max(1, 1 + Math.ceil(Math.log2(speed))) + DEEPER, points = [];
  const first = interval / 2 ** doublings;
  let panel = [];
  for (let number = 0; number <= doublings; number++) {
    // each panel but the first has twice the times of the one before it
    panel = number < 2 ? nodes.map((node) => exponential(matrix, first * (number + node), n))
      : panel.map((to) => product(to, to, n));
    const length = 2 ** (Math.max(number - 1, 0) - doublings);
    panel.forEach((to, k) => {
      points.push({to, weight: length * weights[k], coarser: length * coarser[k]});
    });
  }
  return points;
}

// The reduction that serves a run: where the usual one leaves out a drug that is given and to be
// averaged, one that does not, if what is in the way is not taken. The schedule goes on for as long
// as it is looked ahead.
function reductionFor({state, schedule: {doses, settings}}, begin, end) {
  const given = new Set(doses.filter((d) => d.time >= begin && d.time < end).map((d) => d.state));
  const wanted = WISHED.filter((k) => given.has(k) && !REDUCTIONS[0].averaged.includes(k));
  const isAway = ({states, inputs}) => states.every((k) => state[k] === 0)
    && !doses.some((dose) => states.includes(dose.state))
    && !settings.some((one) => inputs.includes(one.place) && one.value !== 0);
  return REDUCTIONS.find(({averaged, absent}) => wanted.length > 0
    && wanted.every((k) => averaged.includes(k)) && isAway(absent)) || REDUCTIONS[0];
}

// Runs {constants, state, times, schedule, relative, absolute}; returns the states at the times.
function averagedRun(problem) {
  const {times, schedule} = problem, end = times[times.length - 1];
  const reduction = reductionFor(problem, times[0], end);
  const stretches = stretchesOf(reduction, schedule, times[0], end + LOOK_AHEAD);
  const states = [Float64Array.from(problem.state)];
  let state = states[0], moment = times[0];
  for (const stretch of stretches) {
    if (stretch.number < 1 || stretch.start >= end) continue;
    state = exactPart(problem, states, state, moment, stretch.start);
    moment = Math.min(stretch.stop, end);
    const fitting = Math.trunc((end + AHEAD - stretch.start) / stretch.interval + 1e-9);
    const cut = {...stretch, number: Math.min(stretch.number, fitting)};
    state = averagedPart(reduction, problem, states, state, cut, moment);
  }
  exactPart(problem, states, state, moment, end);
  return states;
}

function timesWithin(times, begin, end) {
  const inside = times.filter((time) => time > begin && time <= end);
  const ending = inside.length && inside[inside.length - 1] === end ? [] : [end];
  return {shown: inside.length, all: [begin, ...inside, ...ending]};
}

function exactPart(problem, states, state, begin, end) {
  if (end <= begin) return state;
  const {shown, all} = timesWithin(problem.times, begin, end);
  const {doses, settings} = problem.schedule;
  const done = integrate(whole, {...problem, state, times: all, doses, settings});
  states.push(...done.states.slice(1, 1 + shown));
  return done.states[done.states.length - 1];
}

function averagedPart(reduction, problem, states, state, stretch, end) {
  const constants = inputsAt(problem.constants, problem.schedule.settings, stretch.start);
  const drugs = linearDrugs(reduction, state, constants, stretch);
  const averages = averagesOf(reduction, drugs, constants);
  if (averages === null) return exactPart(problem, states, state, stretch.start, end);
  const {shown, all} = timesWithin(problem.times, stretch.start, end);
  const place = new Map(reduction.slow.map((k, at) => [k, at])), settings = [];
  for (let row = 1; row < averages.length; row++) {
    averages[row].forEach((value, column) => {
      if (value === averages[row - 1][column]) return;
      const time = stretch.start + row * stretch.interval;
      settings.push({time, place: constants.length + column, value, gentle: true});
    });
  }
  const doses = problem.schedule.doses.filter((dose) => place.has(dose.state))
    .map((dose) => ({...dose, state: place.get(dose.state)}));
  const done = integrate(reduction.kernels, {
    ...problem, constants: [...constants, ...averages[0]],
    state: reduction.slow.map((k) => state[k]), times: all, doses, settings,
  });
  const joined = done.states.map((part, k) => {
    const now = new Float64Array(state.length);
    reduction.slow.forEach((to, at) => { now[to] = part[at]; });
    const amounts = k === 0 ? null : drugsAt(drugs, all[k]);
    if (amounts !== null) drugs.states.forEach((to, at) => { now[to] = amounts[at]; });
    return now;
  });
  states.push(...joined.slice(1, 1 + shown));
  return joined[joined.length - 1];
}
