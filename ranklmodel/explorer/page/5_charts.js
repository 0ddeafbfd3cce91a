// Charts as plain SVG: curves of one or two scenarios over time, a shared cursor, and results of a
// trial with their error bars where the scenario is one of its arms.

const COLOURS = ["--c1", "--c2", "--c3", "--c4", "--c5", "--c6"];
const BEFORE = "change from the start, %";
const CHARTS = [
  { id: "density", title: "Bone density (BMD)", unit: BEFORE, as: "change", least: 2,
    series: { LS_BMD: "Lumbar spine", TH_BMD: "Total hip", FN_BMD: "Femoral neck" },
    withData: { QCT_LS: "Spine by QCT" } },
  { id: "t_score", title: "T-score", unit: "standard deviations", as: "level", places: 2, least: 0.6,
    series: { LS_T_score: "Lumbar spine", TH_T_score: "Total hip", FN_T_score: "Femoral neck" },
    rules: [[-1, "osteopenia below"], [-2.5, "osteoporosis below"]] },
  { id: "markers", title: "Markers of turnover", unit: BEFORE, as: "change", least: 10,
    series: { CTX_s: "CTX (resorption)", P1NP: "P1NP (formation)", BSAP: "BSAP (formation)" },
    withData: { NTX_s: "NTX, serum (resorption)", NTX_u: "NTX, urine (resorption)",
      OC: "Osteocalcin (formation)" } },
  { id: "estradiol", title: "Estradiol (E2)", unit: "pg/mL", as: "level", least: 1, zero: true,
    series: { E2: "Estradiol" } },
  { id: "signals", title: "Signals in bone", unit: BEFORE, as: "change", least: 10,
    series: { RANKL: "RANKL", OPG: "OPG", rank_occupancy: "RANK occupied by RANKL", interleukin_1: "IL-1" } },
  { id: "cells", title: "Cells in bone", unit: BEFORE, as: "change", least: 10,
    series: { osteoclasts: "Osteoclasts", collagen_laying_osteoblasts: "Osteoblasts",
      osteocytes: "Osteocytes" } },
  { id: "hormones", title: "Other hormones", unit: BEFORE, as: "change", least: 10,
    series: { E1: "Estrone", T: "Testosterone", LH: "LH", PTH: "PTH", vitamin_D: "Vitamin D" },
    withData: { E1S: "Estrone sulfate", bioT: "Bioavailable testosterone", FSH: "FSH",
      aromatization: "Aromatization, by tracer" } },
  { id: "drugs", title: "Drugs in the body", unit: "of the highest, %", as: "share", least: 100,
    zero: true, series: {} },
];
const MARGIN = { left: 44, right: 10, top: 10, bottom: 34 };
const HEIGHT = 232;
const AS = { change: changes, level: (values) => values, share: (values) => {
  const most = Math.max(...values);
  return most > 1e-9 ? values.map((one) => (100 * one) / most) : null;
} };

const OPACITY = 0.16;  // of a band: two that lie on each other are told apart

const charts = {};

/** Return the curves of a chart: one for each output and side that has it. */
function curvesOf(chart) {
  let series = chart.series;
  if (chart.as === "share") {
    const drugs = state.about.outputs.filter((one) => one.group === "drug");
    const words = (title) => title.replace(/,? (plasma|in plasma|free)$/i, "");
    series = { ...Object.fromEntries(drugs.map((one) => [one.name, words(one.title)])),
      bisphosphonate_signal: "Bisphosphonate on bone" };
  }
  const seen = activeSides().flatMap((side) => resultsOf(side).map((row) => row.output));
  const extra = Object.entries(chart.withData || {}).filter(([output]) => seen.includes(output));
  series = { ...series, ...Object.fromEntries(extra) };
  const curves = [];
  Object.entries(series).forEach(([output, label]) => {
    for (const side of activeSides()) {
      const run = state.runs[side];
      const values = run && run.values[output] ? AS[chart.as](run.values[output]) : null;
      if (values) curves.push({ output, label, side, times: run.times, values });
    }
  });
  const names = [...new Set(curves.map((one) => one.output))];
  for (const one of curves) one.colour = `var(${COLOURS[names.indexOf(one.output) % 6]})`;
  return curves;
}

/** Return the results of the trial whose arm a side is. */
function resultsOf(side) {
  return page.observed[state.scenarios[side].arm] || [];
}

/** Return the results of trials that lie on the curves of a chart. */
function pointsOf(chart, curves) {
  const points = [];
  for (const side of activeSides()) {
    for (const row of resultsOf(side)) {
      const curve = curves.find((one) => one.output === row.output && one.side === side);
      if (!curve) continue;
      const most = Math.max(...state.runs[side].values[row.output]);
      const put = (level) => (chart.as === "change" ? 100 * (level / row.start - 1)
        : chart.as === "share" ? (100 * level) / most : level);
      points.push({ side, day: row.day, colour: curve.colour, label: curve.label, row,
        value: put(row.level), low: put(row.low), high: put(row.high) });
    }
  }
  return points;
}

/** Return the 95 % bands of the curves of a chart: of arms of trials as they were. */
function bandsOn(chart, curves) {
  if (chart.as === "share") return [];
  return curves.flatMap(({ output, side, colour }) => {
    const known = bandsOf(side);
    if (!known || !known[output]) return [];
    const { times, values: { [output]: values } } = state.runs[side];
    const end = (shares) => AS[chart.as](times.map((day, k) => values[k] * at(known.days, shares, day)));
    return [{ days: times, low: end(known[output].low), high: end(known[output].high), colour }];
  }).filter((one) => one.low && one.high);
}

/** Return how far bars may reach: half of what curves and values span, beyond them. */
function spanned(chart, curves, points, bands) {
  const main = [...curves.flatMap((one) => one.values), ...points.map((one) => one.value)];
  if (chart.as === "change" || chart.zero) main.push(0);
  const [low, high] = [Math.min(...main), Math.max(...main)];
  const more = Math.max(0.5 * (high - low), chart.least / 2);
  const reach = (lows, highs) => [Math.max(Math.min(...lows), low - more), Math.min(Math.max(...highs), high + more)];
  const bars = [...points.flatMap((one) => reach([one.low], [one.high])),
    ...bands.flatMap((one) => reach(one.low, one.high))];
  const [from, to] = ends([...main, ...bars], chart.least);
  return chart.zero && from < 0 && low >= 0 ? [0, to] : [from, to];
}

/** Return how far aside a result is drawn: beside others of its day, and not beyond either end. */
function besides(point, points, x, last) {
  const kindOf = ({ row }) => `${row.output} ${row.against}`;
  const near = points.filter((one) => Math.abs(x(one.day) - x(point.day)) < 7);
  const kinds = [...new Set(near.map(kindOf))];
  const wide = 3.5 * (kinds.length - 1);
  const middle = Math.max(x(0) + wide, Math.min(x(last) - wide, x(point.day)));
  return middle - wide + 7 * kinds.indexOf(kindOf(point)) - x(point.day);
}

/** Draw a chart anew. */
function drawChart(chart) {
  const made = charts[chart.id];
  const curves = curvesOf(chart);
  made.figure.hidden = !curves.length;
  made.curves = curves;
  if (!curves.length) return;
  const width = Math.max(260, made.figure.clientWidth);
  const points = pointsOf(chart, curves);
  const bands = bandsOn(chart, curves);
  const last = Math.max(...curves.map((one) => one.times[one.times.length - 1])) || 1;
  const [low, high] = spanned(chart, curves, points, bands);
  const x = (day) => MARGIN.left + (day / last) * (width - MARGIN.left - MARGIN.right);
  const y = (value) => MARGIN.top + ((high - value) / (high - low)) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  Object.assign(made, { x, y, last, width, points, bands });
  const svg = made.svg;
  svg.replaceChildren();
  svg.setAttribute("viewBox", `0 0 ${width} ${HEIGHT}`);
  svg.setAttribute("height", HEIGHT);
  svg.setAttribute("aria-label", inWords(chart, curves, points, bands));
  drawTreated(svg, x, y, low, high, last);
  const clip = `clip-${chart.id}`;
  const hole = drawn("clipPath", { id: clip });
  hole.append(drawn("rect", { x: MARGIN.left - 5, y: MARGIN.top - 4, height: y(low) - MARGIN.top + 8,
    width: width - MARGIN.left - MARGIN.right + 10 }));
  const inside = drawn("g", { "clip-path": `url(#${clip})` });
  svg.append(hole);
  drawAxes(svg, made, low, high, chart);
  svg.append(inside);
  for (const band of bands) inside.append(drawnBand(band, x, y));
  for (const curve of curves) inside.append(drawnCurve(curve, x, y));
  for (const point of points) {
    const aside = besides(point, points, x, last);
    inside.append(drawnPoint(point, (day) => x(day) + aside, y));
  }
  drawRules(svg, made, low, high, chart);
  made.marks = drawn("g", { class: "marks" });
  svg.append(made.marks);
  drawLegend(made);
}

function drawnCurve({ times, values, colour, side }, x, y) {
  const path = times.map((day, k) => `${k ? "L" : "M"}${x(day).toFixed(1)} ${y(values[k]).toFixed(1)}`);
  return drawn("path", { d: path.join(""), fill: "none", stroke: colour, "stroke-width": 2,
    "stroke-linejoin": "round", ...(side === "b" ? { "stroke-dasharray": "6 4" } : {}) });
}

function drawnBand({ days, low, high, colour }, x, y) {
  const along = (ends) => days.map((day, k) => `${x(day).toFixed(1)},${y(ends[k]).toFixed(1)}`);
  return drawn("polygon", { class: "band", points: [...along(high), ...along(low).reverse()].join(" "),
    fill: colour, "fill-opacity": OPACITY, stroke: "none" });
}

function drawnPoint({ day, value, low, high, colour, row, side, label }, x, y) {
  const group = drawn("g", { stroke: colour, "stroke-width": 1.6 });
  const dotted = row.printed ? {} : { "stroke-dasharray": "2 2.5" };
  const what = row.against ? `${label}, by the difference from “${row.against}” observed at` : `${label}, observed at`;
  group.append(drawn("title", {}, `${what} ${timeWords(day)}: ${digits(value)}`));
  group.append(drawn("line", { x1: x(day), x2: x(day), y1: y(low), y2: y(high), ...dotted }));
  for (const end of [low, high]) {
    group.append(drawn("line", { x1: x(day) - 3, x2: x(day) + 3, y1: y(end), y2: y(end) }));
  }
  const fill = row.fitted ? colour : "var(--paper)";
  if (row.against) {
    group.append(drawn("path", { d: `M${x(day)} ${y(value) - 5.4}l5.4 5.4l-5.4 5.4l-5.4 -5.4Z`, fill }));
  } else if (side === "a") group.append(drawn("circle", { cx: x(day), cy: y(value), r: 3.8, fill }));
  else group.append(drawn("rect", { x: x(day) - 3.4, y: y(value) - 3.4, width: 6.8, height: 6.8, fill }));
  return group;
}

/** Shade the time on the main treatment of scenario A. */
function drawTreated(svg, x, y, low, high, last) {
  const stop = dayOfStop(state.scenarios.a);
  if (stop === null) return;
  const until = Math.min(last, stop);
  svg.append(drawn("rect", { x: x(0), y: y(high), width: x(until) - x(0), height: y(low) - y(high),
    fill: "var(--shade)" }));
}

function drawAxes(svg, made, low, high, chart) {
  const { x, y, last, width } = made;
  const line = (x1, x2, y1, y2, more = {}) => svg.append(drawn("line", { x1, x2, y1, y2,
    stroke: "var(--rule)", "stroke-width": 1, ...more }));
  for (const value of ticks(low, high, 5)) {
    const isZero = value === 0 && chart.as === "change";
    line(MARGIN.left, width - MARGIN.right, y(value), y(value), isZero ? { stroke: "var(--same)" } : {});
    svg.append(drawn("text", { x: MARGIN.left - 6, y: y(value) + 4, "text-anchor": "end" },
      plain(value)));
  }
  const time = timeAxis(last, width / 70);
  for (const [day, text] of time.ticks) {
    line(x(day), x(day), y(low), y(low) + 4);
    svg.append(drawn("text", { x: x(day), y: y(low) + 16, "text-anchor": "middle" }, text));
  }
  svg.append(drawn("text", { x: width - MARGIN.right, y: HEIGHT - 3, "text-anchor": "end" },
    `${time.unit} from the start`));
}

/** Draw the limits between classes; the legend says what they are. */
function drawRules(svg, made, low, high, chart) {
  const { y, width } = made;
  made.rules = [];
  for (const [value, text] of chart.rules || []) {
    if (value <= low || value >= high) continue;
    svg.append(drawn("line", { x1: MARGIN.left, x2: width - MARGIN.right, y1: y(value), y2: y(value),
      stroke: "var(--warn)", "stroke-dasharray": "2 3" }));
    made.rules.push(`${text} ${plain(value)}`);
  }
}

/** Return what a chart shows, for those who do not see it. */
function inWords(chart, curves, points, bands) {
  const parts = curves.map((one) => {
    const whose = state.compared ? ` of ${one.side.toUpperCase()}` : "";
    const middle = one.values.length > 2
      ? `, between ${digits(Math.min(...one.values))} and ${digits(Math.max(...one.values))}` : "";
    return `${one.label}${whose}: from ${digits(one.values[0])} to ${digits(one.values.at(-1))}${middle}`;
  });
  const data = (points.length ? `. With ${points.length} results of the trial` : "")
    + (bands.length ? `. With 95 % bands around ${bands.length} curves` : "");
  return `${chart.title}, ${chart.unit}. ${parts.join("; ")}${data}.`;
}
