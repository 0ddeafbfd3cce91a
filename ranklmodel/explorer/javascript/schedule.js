// Treatments as the integrator sees them: doses of states, settings of inputs.
// A treatment is {into, kind, amount, start, stop, interval, duration, adherence}: `into` is a
// place {name, state, input, low, high, shares}, `kind` is "dose", "rate" or "level", and without a
// stop that is null.

const SHORTEST = 1e-6, SAME_MOMENT = 1e-6, ROUNDED = 1e-12;

function doseTimes(treatment, first, last) {
  const {start, interval, adherence} = treatment;
  const stop = treatment.stop === null ? Infinity : treatment.stop;
  if (interval === null) return adherence >= 1 && first <= start && start < last ? [start] : [];
  const earliest = first > start ? Math.max(Math.floor((first - start) / interval) - 1, 0) : 0;
  const latest = Math.trunc((Math.min(stop, last) - start) / interval + 2);
  const share = adherence + ROUNDED, times = [];
  for (let number = earliest; number < latest; number++) {
    const time = start + number * interval;
    const taken = Math.floor((number + 1) * share) > Math.floor(number * share);
    if (taken && time < stop - 1e-9 && time >= first && time < last) times.push(time);
  }
  return times;
}

// Returns {doses, settings} of treatments between two days, sorted by time.
function scheduleOf(treatments, from, until) {
  const doses = [], periods = new Map();
  const held = (into, begin, end, height) => {
    if (!periods.has(into.input)) periods.set(into.input, {into, parts: []});
    periods.get(into.input).parts.push({begin, end, height});
  };
  for (const one of treatments) {
    const {into, amount, duration} = one;
    if (one.kind === "dose") {
      if (duration < SHORTEST) {
        const times = doseTimes(one, from, until);
        doses.push(...times.map((time) => ({time, state: into.state, amount})));
      } else {
        let before = null;
        for (const due of doseTimes(one, from - duration, until + 1e-9)) {
          const follows = before !== null && Math.abs(before - due) < SAME_MOMENT * duration;
          const begin = Math.max(follows ? before : due, from), end = due + duration;
          if (end > begin) held(into, begin, end, amount / duration);
          before = end;
        }
      }
      continue;
    }
    const start = Math.max(one.start, from), stop = one.stop === null ? Infinity : one.stop;
    if (stop > start && start <= until) held(into, start, stop, amount);
  }
  const settings = [];
  for (const {into, parts} of periods.values()) settings.push(...course(into, parts));
  const byTime = (a, b) => a.time - b.time;
  return {doses: doses.sort(byTime), settings: settings.sort(byTime)};
}

// The value of an input from each time on; what overlaps adds up, or combines as shares.
function course(into, parts) {
  const edges = parts.flatMap((part) => [part.begin, part.end]).filter(Number.isFinite);
  const moments = [...new Set(edges)].sort((a, b) => a - b);
  return moments.map((time) => {
    const acting = parts.filter((part) => part.begin <= time && time < part.end);
    const value = into.shares
      ? 1 - acting.reduce((left, part) => left * (1 - part.height), 1)
      : acting.reduce((sum, part) => sum + part.height, 0);
    const slack = ROUNDED * Math.max(Math.abs(into.low), Math.abs(into.high));
    if (value < into.low - slack || value > into.high + slack) {
      throw new Failure(`${value} of ${into.name} together is outside ${into.low} to ${into.high}`);
    }
    return {time, place: into.input, value};
  });
}

function inputsAt(constants, settings, time) {
  const now = constants.slice();
  for (const one of settings) {
    if (one.time > time) break;
    now[one.place] = one.value;
  }
  return now;
}

const LONGEST_INTERVAL = 3, FEWEST_DOSES = 24, FEWEST_BETWEEN = 5;

// Stretches in which a dose to the linear block is repeated at equal intervals and nothing else is
// done to it; settings, and doses to others that are almost as frequent, end a stretch.
function stretchesOf(reduction, schedule, start, stop) {
  const block = new Set(reduction.block), averaged = new Set(reduction.averaged);
  const groups = [];
  for (const {time, state, amount} of schedule.doses) {
    if (!block.has(state) || time < start || time >= stop) continue;
    const last = groups[groups.length - 1];
    if (last !== undefined && last.time === time) last.doses.push([state, amount]);
    else groups.push({time, doses: [[state, amount]]});
  }
  if (groups.length < FEWEST_DOSES) return [];
  const times = groups.map((group) => group.time);
  const others = [...new Set(schedule.doses.filter((d) => !block.has(d.state)).map((d) => d.time))];
  const before = (time) => countWhere(times, (one) => one < time);
  const crowded = others.filter((time, k) =>
    (k + 1 < others.length && before(others[k + 1]) - before(time) < FEWEST_BETWEEN)
    || (k > 0 && before(time) - before(others[k - 1]) < FEWEST_BETWEEN));
  const breaking = [...schedule.settings.map((one) => one.time), ...crowded]
    .filter((time) => time > start && time < stop).sort((a, b) => a - b);
  const count = times.map((time) => countWhere(breaking, (one) => one <= time));
  const gaps = [], free = [];
  for (let k = 0; k + 1 < times.length; k++) {
    gaps.push(times[k + 1] - times[k]);
    free.push(alike(groups[k].doses, groups[k + 1].doses) && count[k] === count[k + 1]);
  }
  const breaks = gaps.map((gap, k) => k).filter((k) =>
    !free[k] || (k > 0 && Math.abs(gaps[k] - gaps[k - 1]) > 1e-6 * gaps[k]));
  return repeated(groups, times, {gaps, free, breaks, breaking}, stop).filter(({doses, number}) =>
    number >= FEWEST_DOSES && doses.every(([state]) => averaged.has(state)));
}

function alike(some, others) {
  return some.length === others.length
    && some.every(([state, amount], k) => state === others[k][0] && amount === others[k][1]);
}

// How many of sorted numbers come first.
function countWhere(sorted, comesFirst) {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesFirst(sorted[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

function repeated(groups, times, {gaps, free, breaks, breaking}, stop) {
  const stretches = [];
  let first = 0;
  while (first < gaps.length) {
    if (!free[first] || gaps[first] > LONGEST_INTERVAL) {
      first++;
      continue;
    }
    const later = breaks[countWhere(breaks, (one) => one < first + 1)];
    const last = later === undefined ? gaps.length : later;
    const interval = (times[last] - times[first]) / (last - first);
    const next = breaking[countWhere(breaking, (one) => one <= times[last])];
    const after = Math.min(stop, last + 1 < times.length ? times[last + 1] : Infinity,
      next === undefined ? Infinity : next);
    const due = times[last] + interval, fits = due <= after + 1e-9;
    let end = times[last];
    if (fits) end = due > after - 1e-9 ? after : due;
    stretches.push({start: times[first], interval, number: last - first + (fits ? 1 : 0), stop: end,
      doses: groups[first].doses});
    first = last + (fits ? 1 : 0);
  }
  return stretches;
}
