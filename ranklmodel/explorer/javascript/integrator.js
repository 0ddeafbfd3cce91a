// A Rosenbrock method with error control: steps end at every dose and setting, what is shown
// between comes from its dense output. Equations, their derivatives and the elimination are
// `kernels`.

const SAFETY = 0.9, LARGEST_GROWTH = 6, SMALLEST_GROWTH = 0.2, MOST_STEPS = 200000;
// A drug that has gone decays into denormal numbers, on which processors are slow.
const NOTHING = 1e-150;

class Failure extends Error {}

const spaces = new Map();

function spaceOf(kernels) {
  let space = spaces.get(kernels);
  if (space === undefined) {
    const n = kernels.states, doubles = (size) => new Float64Array(size);
    space = {
      hoisted: doubles(kernels.hoisted), rates: doubles(n), jacobian: doubles(kernels.entries),
      factors: doubles(kernels.factors), shift: doubles(1), state: doubles(n), place: doubles(n),
      right: doubles(n), summed: doubles(n), solved: doubles(n),
      stages: doubles(n * METHOD.stages), curve: doubles(3 * n),
    };
    spaces.set(kernels, space);
  }
  return space;
}

// Runs a problem: {constants, state, times, doses, settings, relative, absolute}. Times ascend, the
// first is where the run begins. A dose {time, state, amount} adds to a state, a setting
// {time, place, value, gentle} changes a constant; both are sorted by time. Returns the states at
// the times, each before a dose given then, and how many steps were taken.
function integrate(kernels, problem) {
  const space = spaceOf(kernels), run = new Run(kernels, space, problem);
  run.begin();
  while (run.shown < problem.times.length) run.advance();
  return {states: run.states, steps: run.steps, rejections: run.rejections};
}

class Run {
  constructor(kernels, space, problem) {
    Object.assign(this, {kernels, space, problem});
    this.n = kernels.states;
    this.constants = Float64Array.from(problem.constants);
    this.time = problem.times[0];
    this.end = problem.times[problem.times.length - 1];
    this.states = [];
    this.shown = 0;
    this.steps = this.rejections = 0;
    this.step = this.afterEdge = 0;
    this.nextDose = problem.doses.findIndex((dose) => dose.time >= this.time);
    if (this.nextDose < 0) this.nextDose = problem.doses.length;
    this.nextSetting = 0;
    // of a dose that has all but entered no more is to be known than of the whole dose
    this.absolute = new Float64Array(this.n).fill(problem.absolute);
    for (const {state, amount} of problem.doses) {
      this.absolute[state] = Math.max(this.absolute[state], 10 * problem.relative * amount);
    }
  }

  begin() {
    this.space.state.set(this.problem.state);
    this.states.push(Float64Array.from(this.problem.state));
    this.shown = 1;
    this.edge();
  }

  // What is given or set now; the step begins anew, except where the change is gentle.
  edge() {
    const {doses, settings} = this.problem, {state, hoisted} = this.space;
    let anew = this.step === 0, set = anew;
    while (this.nextSetting < settings.length && settings[this.nextSetting].time <= this.time) {
      const setting = settings[this.nextSetting++];
      set = set || this.constants[setting.place] !== setting.value;
      anew = anew || !setting.gentle;
      this.constants[setting.place] = setting.value;
    }
    while (this.nextDose < doses.length && doses[this.nextDose].time <= this.time) {
      const dose = doses[this.nextDose++];
      state[dose.state] += dose.amount;
      anew = anew || dose.amount !== 0;
    }
    if (set) this.kernels.prologue(this.constants, hoisted);
    this.evaluate();
    // what went well after the last edge is tried again: doses are often alike
    if (anew) this.step = Math.max(this.firstStep(), 0.8 * this.afterEdge);
    this.began = anew;
    this.until = Math.min(
      this.end,
      this.nextSetting < settings.length ? settings[this.nextSetting].time : Infinity,
      this.nextDose < doses.length ? doses[this.nextDose].time : Infinity,
    );
  }

  evaluate() {
    const {state, hoisted, rates, jacobian} = this.space;
    this.kernels.linear(state, hoisted, rates, jacobian);
  }

  firstStep() {
    const {state, rates} = this.space;
    let size = 0, speed = 0;
    for (let k = 0; k < this.n; k++) {
      const bound = this.problem.relative * Math.abs(state[k]) + this.absolute[k];
      size = Math.max(size, Math.abs(state[k]) / bound);
      speed = Math.max(speed, Math.abs(rates[k]) / bound);
    }
    const step = speed > 0 ? 0.01 * size / speed : 1;
    return Math.min(Math.max(step, 1e-6), 1);
  }

  advance() {
    const left = this.until - this.time;
    // neither a sliver before the edge nor a step that ends just short of it
    let step = this.step, lands = false;
    if (step >= left * (1 - 1e-9)) {
      step = left;
      lands = true;
    } else if (2 * step > left) {
      step = left / 2;
    }
    const error = this.stepped(step);
    if (++this.steps > MOST_STEPS) throw new Failure("the run takes too many steps");
    if (!(error <= 1)) {
      this.rejections++;
      const shorter = error > 1 ? SAFETY * error ** (-1 / METHOD.order) : 0;
      this.step = step * Math.max(SMALLEST_GROWTH, Math.min(shorter, 0.9));
      if (!(this.step > 1e-13)) throw new Failure(`the run can not go on from day ${this.time}`);
      return;
    }
    const growth = Math.max(SMALLEST_GROWTH, Math.min(LARGEST_GROWTH,
      SAFETY * Math.max(error, 1e-12) ** (-1 / METHOD.order)));
    if (this.began) this.afterEdge = step * growth;
    this.began = false;
    this.show(lands ? this.until : this.time + step, step);
    this.time = lands ? this.until : this.time + step;
    this.space.state.set(this.space.place);
    // a step cut short by an edge says little of the next
    this.step = lands ? Math.max(this.step, step * growth) : step * growth;
    if (lands && this.time < this.end) this.edge();
    else this.evaluate();
  }

  // Computes the stages of a step; `place` becomes the new state. Returns its error.
  stepped(step) {
    const {kernels, n, space, absolute} = this, {relative} = this.problem;
    const {hoisted, rates, jacobian, factors, shift, state, place, right, summed, stages} = space;
    shift[0] = 1 / (METHOD.gamma * step);
    kernels.factorize(jacobian, shift, factors);
    kernels.solve(factors, rates, space.solved);
    stages.set(space.solved, 0);
    for (let stage = 1; stage < METHOD.stages; stage++) {
      METHOD.sums[stage](state, stages, n, 1 / step, place, right);
      kernels.rates(place, hoisted, summed);
      for (let k = 0; k < n; k++) summed[k] += right[k];
      kernels.solve(factors, summed, space.solved);
      stages.set(space.solved, stage * n);
    }
    let worst = 0, total = 0;
    for (let k = 0; k < n; k++) {
      const last = space.solved[k], moved = place[k] + last, size = Math.abs(moved);
      place[k] = size <= NOTHING ? 0 : moved;
      const error = Math.abs(last) / (relative * Math.max(size, Math.abs(state[k])) + absolute[k]);
      if (error > worst) worst = error;
      total += error;
    }
    return Number.isFinite(total) ? worst : NaN;
  }

  show(until, step) {
    const {times} = this.problem, {state, place, stages, curve} = this.space, n = this.n;
    let drawn = false;
    while (this.shown < times.length && times[this.shown] <= until) {
      const time = times[this.shown];
      const at = new Float64Array(n);
      if (time === until) {
        at.set(place);
      } else {
        if (!drawn) METHOD.curve(stages, n, curve);
        drawn = true;
        const theta = (time - this.time) / step, rest = 1 - theta;
        for (let k = 0; k < n; k++) {
          const inner = curve[k] + theta * (curve[n + k] + theta * curve[2 * n + k]);
          at[k] = rest * state[k] + theta * (place[k] + rest * inner);
        }
      }
      this.states.push(at);
      this.shown++;
    }
  }
}
