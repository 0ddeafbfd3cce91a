// The moment that is looked at: one line through all charts, and the values there.

/** Make the figures once, each with its place for curves and its buttons. */
function makeCharts() {
  for (const chart of CHARTS) {
    const svg = drawn("svg", { class: "plot", role: "img", id: `chart-${chart.id}` });
    const caption = element("figcaption", {}, element("span", {}, withTerms(chart.title), " ",
      element("span", { class: "unit" }, chart.unit)));
    const saves = element("span", { class: "saves" });
    for (const kind of ["SVG", "PNG"]) {
      const button = element("button", { type: "button", "aria-label": `Save ${chart.title} as ${kind}` },
        kind);
      button.addEventListener("click", () => saveChart(chart, kind));
      saves.append(button);
    }
    caption.append(saves);
    const legend = element("ul", { class: "legend" });
    const figure = element("figure", { id: `figure-${chart.id}` }, caption, legend, svg);
    charts[chart.id] = { figure, svg, legend, curves: [], points: [] };
    for (const kind of ["pointermove", "pointerdown"]) {
      svg.addEventListener(kind, (event) => pointed(chart, event));
    }
    byId("charts").append(figure);
  }
}

function pointed(chart, event) {
  const made = charts[chart.id];
  if (!made.curves.length || (event.pointerType !== "mouse" && event.type === "pointermove"
    && !event.buttons)) return;
  const box = made.svg.getBoundingClientRect();
  const inside = ((event.clientX - box.left) / box.width) * made.width;
  const share = (inside - MARGIN.left) / (made.width - MARGIN.left - MARGIN.right);
  moveTo(Math.max(0, Math.min(1, share)) * made.last);
}

/** Look at another day. */
function moveTo(day) {
  state.day = day;
  drawMoment();
  keepLink();
}

/** Return the last day that is drawn. */
function lastDay() {
  const runs = activeSides().map((side) => state.runs[side]).filter(Boolean);
  return Math.max(0, ...runs.map((run) => run.times[run.times.length - 1])) || 1;
}

const HALF_A_YEAR = 184;

/** Return the day that is looked at where none is chosen, and why: the end of the main treatment; of
 * denosumab, which is gone by then, when it held RANK freest after its last injection before that. */
function openingDay() {
  const last = lastDay();
  const stop = dayOfStop(state.scenarios.a);
  const end = Math.min(last, stop ?? last);
  for (const run of activeSides().map((side) => state.runs[side]).filter(Boolean)) {
    const { times, values: { denosumab_free: level, rank_occupancy: occupied } } = run;
    const most = Math.max(0, ...(level || []));
    const late = times.map((day, k) => ({ day, k })).filter(({ day }) => day <= end && day > end - HALF_A_YEAR);
    const isWornOff = occupied && most > 1e-9 && at(times, level, end) < 0.2 * most;
    if (!isWornOff || !late.some(({ k }) => level[k] > 0.2 * most)) continue;
    const { day } = late.reduce((best, one) => (occupied[one.k] < occupied[best.k] ? one : best));
    return { day, why: "when denosumab acts most in the last half-year of the treatment; at the end of "
      + "it, the last injection has worn off" };
  }
  return { day: end, why: stop !== null && end < last - 1 ? "the end of the treatment" : "the last day that is drawn" };
}

/** Return the day that is looked at. */
function dayShown() {
  return state.day === null ? openingDay().day : Math.min(lastDay(), state.day);
}

function drawLegend(made) {
  made.legend.replaceChildren();
  made.values = [];
  const outputs = [...new Set(made.curves.map((one) => one.output))];
  for (const output of outputs) {
    const curves = made.curves.filter((one) => one.output === output);
    const sample = drawn("svg", { viewBox: "0 0 18 10", "aria-hidden": "true" });
    sample.append(drawn("line", { x1: 0, x2: 18, y1: 5, y2: 5, stroke: curves[0].colour,
      "stroke-width": 3 }));
    const value = element("span");
    made.values.push({ curves, value });
    made.legend.append(element("li", {}, sample, withTerms(curves[0].label), " ", value));
  }
  for (const text of made.rules) {
    const sample = drawn("svg", { viewBox: "0 0 18 10", "aria-hidden": "true" });
    sample.append(drawn("line", { x1: 0, x2: 18, y1: 5, y2: 5, stroke: "var(--warn)", "stroke-width": 1.5,
      "stroke-dasharray": "2 3" }));
    made.legend.append(element("li", {}, sample, text));
  }
  if (state.compared) made.legend.append(element("li", { class: "hint" }, "A solid, B dashed"));
  if (made.points.length) {
    made.legend.append(element("li", { class: "hint" },
      "Points: the trial (open where it was not fitted), 95 % bars (dotted where assumed)"));
  }
  if (made.points.some((one) => one.row.against)) {
    made.legend.append(element("li", { class: "hint" }, withTerms("Diamonds: a difference from another arm")));
  }
  if (made.bands.length) {
    made.legend.append(element("li", { class: "hint" }, withTerms("Bands: 95 % of what is uncertain of the curve")));
  }
}

/** Draw all that depends on the moment. */
function drawMoment() {
  const day = dayShown();
  const time = byId("time");
  time.value = String(Math.round((1000 * day) / lastDay()));
  byId("time-words").textContent = timeWords(day);
  time.setAttribute("aria-valuetext", timeWords(day));
  byId("time-why").textContent = state.day === null
    ? `It opens at ${timeWords(day)}: ${openingDay().why}. Move the time, or point at a chart.` : "";
  for (const chart of CHARTS) drawMarks(chart, day);
  drawPathways(day);
  drawTable(day);
  drawBrief(day);
  requestMoves();
}

/** Write the main values into the line that stays in sight on a telephone. */
function drawBrief(day) {
  const parts = [["LS_BMD", "spine"], ["TH_BMD", "hip"], ["E2", "estradiol"]].map(([output, words]) => {
    const texts = activeSides().filter((side) => state.runs[side] && state.runs[side].values[output])
      .map((side) => {
        const { times, values } = state.runs[side];
        const change = 100 * (at(times, values[output], day) / values[output][0] - 1);
        return `${state.compared ? `${side.toUpperCase()} ` : ""}${percent(change)}`;
      });
    return `${words} ${texts.join(", ")}`;
  });
  byId("brief").textContent = `At ${timeWords(day)}: ${parts.join("; ")}`;
}

function drawMarks(chart, day) {
  const made = charts[chart.id];
  if (!made.curves.length) return;
  const { marks, x, y } = made;
  marks.replaceChildren(drawn("line", { x1: x(day), x2: x(day), y1: MARGIN.top,
    y2: HEIGHT - MARGIN.bottom, stroke: "var(--ink)", "stroke-width": 1, "stroke-opacity": 0.65 }));
  const read = (value) => (chart.places ? plain(Number(value.toFixed(chart.places)))
    : chart.as === "level" ? digits(value) : chart.as === "share"
    ? `${digits(value, value < 0.1 ? 1 : 2)} %` : percent(value));
  for (const { curves, value } of made.values) {
    const texts = curves.map(({ times, values, side, colour }) => {
      const now = at(times, values, day);
      marks.append(drawn("circle", { cx: x(day), cy: y(now), r: 3, fill: colour,
        stroke: "var(--paper)", "stroke-width": 1 }));
      return state.compared ? `${side.toUpperCase()} ${read(now)}` : read(now);
    });
    value.textContent = texts.join(", ");
  }
}

/** Draw the table of all values at a day. */
function drawTable(day) {
  const table = byId("values");
  const sides = activeSides().filter((side) => state.runs[side]);
  const two = sides.length === 2;
  const heads = ["Quantity"];
  for (const side of sides) {
    const name = two ? `${side.toUpperCase()}: ` : "";
    heads.push(`${name}at the start`, `${name}now`, `${name}change`);
  }
  if (two) heads.push("B less A, now");
  const head = element("tr", {}, ...heads.map((text) => element("th", { scope: "col" }, text)));
  const rows = state.about.outputs.map((output) => tableRow(output, sides, day, two));
  table.replaceChildren(element("caption", { class: "quiet" }, `Values at ${timeWords(day)}`),
    element("thead", {}, head), element("tbody", {}, ...rows.filter(Boolean)));
}

/** Return a difference in digits; what is rounding beside the values themselves is none. */
function apart(inA, inB) {
  const isNone = Math.abs(inB - inA) < 2e-4 * Math.max(Math.abs(inA), Math.abs(inB));
  return isNone ? "0" : digits(inB - inA);
}

function tableRow(output, sides, day, two) {
  const moves = (side) => (state.runs[side].values[output.name] || []).some((value) => Math.abs(value) > 1e-9);
  if (!sides.some(moves)) return null;
  const row = element("tr", {}, element("th", { scope: "row" }, withTerms(output.title),
    unitWords(output.unit) ? `, ${unitWords(output.unit)}` : ""));
  const nows = [];
  for (const side of sides) {
    const { times, values } = state.runs[side];
    const own = values[output.name];
    if (!own) {
      row.append(element("td"), element("td"), element("td"));
      continue;
    }
    const now = at(times, own, day);
    nows.push(now);
    const isScore = output.unit === "SD" || Math.abs(own[0]) < 1e-9;
    row.append(element("td", {}, digits(own[0])), element("td", {}, digits(now)),
      element("td", {}, isScore ? digits(now - own[0]) : percent(100 * (now / own[0] - 1))));
  }
  if (two) row.append(element("td", {}, nows.length === 2 ? apart(...nows) : ""));
  return row;
}
