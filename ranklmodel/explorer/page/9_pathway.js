// The pathway at one moment: discs for levels, lines for what acts on what, and the sign of it.

const RADIUS = 20;
const NODES = {
  inhibitor: { x: 72, y: 78, label: "Inhibitor", drugs: ["anastrozole_concentration",
    "letrozole_concentration", "exemestane_concentration"], text: [0, -48, "middle"], always: true },
  aromatase: { x: 205, y: 78, label: "Aromatase", output: "peripheral_aromatase", text: [0, -48, "middle"] },
  estradiol: { x: 352, y: 78, label: "Estradiol", output: "E2", text: [38, -4, "start"] },
  cytokines: { x: 160, y: 190, label: "Cytokines", output: "interleukin_1", text: [-38, 0, "end"] },
  OPG: { x: 370, y: 215, label: "OPG", output: "OPG", text: [38, 0, "start"] },
  RANKL: { x: 205, y: 300, label: "RANKL", output: "RANKL", text: [-38, 0, "end"] },
  denosumab: { x: 72, y: 410, label: "Denosumab", drugs: ["denosumab_free"], text: [0, -42, "middle"] },
  occupied: { x: 205, y: 410, label: "RANK occupied", output: "rank_occupancy", text: [26, 27, "start"] },
  bisphosphonate: { x: 72, y: 520, label: "Bisphosphonate", drugs: ["bisphosphonate_signal"],
    text: [0, -42, "middle"] },
  osteoclasts: { x: 205, y: 520, label: "Osteoclasts", output: "osteoclasts", text: [-34, 46, "end"] },
  osteoblasts: { x: 368, y: 520, label: "Osteoblasts", output: "collagen_laying_osteoblasts",
    text: [6, 42, "start"] },
  bone: { x: 285, y: 622, label: "Bone (spine)", output: "LS_BMD", text: [40, 4, "start"], times: 10 },
};
// OPG and denosumab bind RANKL; what that does is seen in how much of RANK is occupied.
const LINKS = [
  ["inhibitor", "aromatase", "−"], ["aromatase", "estradiol", "+"], ["estradiol", "cytokines", "−"],
  ["estradiol", "OPG", "+"], ["cytokines", "RANKL", "+"], ["RANKL", "occupied", "+"],
  ["OPG", "occupied", "−"], ["denosumab", "occupied", "−"], ["occupied", "osteoclasts", "+"],
  ["bisphosphonate", "osteoclasts", "−"], ["osteoclasts", "osteoblasts", "+"], ["osteoblasts", "OPG", "+"],
  ["osteoclasts", "bone", "−"], ["osteoblasts", "bone", "+"],
];
// What is above estradiol where testosterone or the ovaries and testes are acted on, or in a man.
const ABOVE = {
  pellets: { x: 205, y: -32, label: "Testosterone given", courses: /^testosterone/, text: [0, -42, "middle"] },
  gonads: { x: 72, y: -32, label: "GnRH agonist", courses: /^gnrh_agonist$/, text: [0, -42, "middle"] },
  testosterone: { x: 352, y: -32, label: "Testosterone", output: "T", text: [0, -58, "middle"] },
};
const LINKS_ABOVE = [["pellets", "testosterone", "+"], ["gonads", "testosterone", "−"], ["testosterone", "estradiol", "+"]];
const HIGHER = 110;

/** Return the nodes of a side and what lies between them: in men, or on a GnRH agonist, with
 * testosterone, of which estradiol is made. */
function drawnOf(side) {
  const scenario = state.scenarios[side];
  const courses = coursesOf(scenario);
  const isTakenEver = (node) => node.courses && courses.some(({ drug }) => node.courses.test(drug));
  if (state.runs[side].person.sex !== "man" && !Object.values(ABOVE).some(isTakenEver)) return { nodes: NODES, links: LINKS };
  const kept = Object.entries(ABOVE).filter(([, node]) => !node.courses || isTakenEver(node));
  // one drug alone stands next to what it acts on
  const place = (node) => (kept.length < 3 && node.courses ? { ...node, x: 205 } : node);
  const isWoman = state.runs[side].person.sex !== "man";
  const above = Object.fromEntries(kept.filter(([name]) => !(isWoman && name === "testosterone"))
    .map(([name, node]) => [name, place(node)]));
  const between = isWoman ? [["gonads", "estradiol", "−"]] : LINKS_ABOVE;
  const nodes = { ...above, ...NODES };
  return { nodes, links: [...LINKS, ...between].filter(([from, to]) => nodes[from] && nodes[to]) };
}

const GONE = 0.005;  // of its highest: a drug below it is as good as gone

/** Return the level of a node beside that at the start; of a drug, beside its highest, null where it
 * is never taken. */
function nodeLevel(node, run, day, scenario) {
  if (node.courses) {
    const now = ({ drug, from, until }) => node.courses.test(drug) && day >= from && day <= until;
    return coursesOf(scenario).some(now) ? 1 : 0;
  }
  if (node.drugs) {
    const shares = node.drugs.filter((name) => run.values[name]).map((name) => {
      const most = Math.max(...run.values[name]);
      return most > 1e-9 ? at(run.times, run.values[name], day) / most : 0;
    });
    const isTaken = node.drugs.some((name) => Math.max(0, ...(run.values[name] || [])) > 1e-9);
    return isTaken || node.always ? Math.max(0, ...shares) : null;
  }
  const values = run.values[node.output];
  return values && Math.abs(values[0]) > 1e-9 ? at(run.times, values, day) / values[0] : null;
}

function drawPathways(day) {
  const figures = activeSides().filter((side) => state.runs[side]).map((side) => {
    const { nodes, links } = drawnOf(side);
    const levels = Object.fromEntries(Object.entries(nodes).map(([name, node]) =>
      [name, nodeLevel(node, state.runs[side], day, state.scenarios[side])]));
    const figure = element("figure", {}, pathway(nodes, links, levels, day));
    if (state.compared) figure.prepend(element("figcaption", {}, `Scenario ${side.toUpperCase()}`));
    return figure;
  });
  byId("pathways").replaceChildren(...figures);
}

const isDrug = (node) => Boolean(node.drugs || node.courses);

function pathway(nodes, links, levels, day) {
  const higher = nodes === NODES ? 0 : HIGHER;
  const svg = drawn("svg", { class: "pathway", role: "img", viewBox: `0 ${-higher} 486 ${668 + higher}`, width: "100%",
    "aria-label": pathwayWords(nodes, levels, day) });
  for (const [from, to, sign] of links) {
    if (levels[from] !== null && levels[to] !== null && !(isDrug(nodes[from]) && levels[from] < GONE)) {
      svg.append(...link(nodes[from], nodes[to], sign, levels[from]));
    }
  }
  for (const [name, node] of Object.entries(nodes)) {
    if (levels[name] !== null) svg.append(...disc(node, levels[name]));
  }
  return svg;
}

function disc(node, level) {
  const times = node.times || 1;
  const grown = Math.max(0.04, 1 + times * (level - 1));
  const radius = Math.min(34, RADIUS * Math.sqrt(isDrug(node) ? level : grown));
  const change = 100 * (level - 1);
  const colour = isDrug(node) ? "var(--c4)" : change > 2 / times ? "var(--up)"
    : change < -2 / times ? "var(--down)" : "var(--same)";
  const [dx, dy, anchor] = node.text;
  const isGone = isDrug(node) && level < GONE;
  const words = node.courses ? (isGone ? "none now" : "now") : node.drugs ? (isGone ? (node.always ? "none" : "none now") : `${digits(100 * level, 2)} % of highest`)
    : percent(change);
  return [
    isGone ? "" : drawn("circle", { cx: node.x, cy: node.y, r: radius.toFixed(1), fill: colour, "fill-opacity": 0.85 }),
    drawn("circle", { cx: node.x, cy: node.y, r: RADIUS, fill: "none", stroke: "var(--ink)",
      "stroke-dasharray": "3 3" }),
    drawn("text", { x: node.x + dx, y: node.y + dy, "text-anchor": anchor, "font-weight": 600 }, node.label),
    drawn("text", { x: node.x + dx, y: node.y + dy + 15, "text-anchor": anchor, class: "level" }, words),
  ];
}

/** Return a line from node to node with its end and its sign; as wide as its source is active. */
function link(from, to, sign, level) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const width = isDrug(from) ? 1 + 5 * level : Math.max(0.8, Math.min(9, 3 * level));
  const near = RADIUS + 16;
  const [x1, y1] = [from.x + ux * (RADIUS + 14), from.y + uy * (RADIUS + 14)];
  const [x2, y2] = [to.x - ux * near, to.y - uy * near];
  const colour = sign === "+" ? "var(--c3)" : "var(--warn)";
  const parts = [drawn("path", { d: `M${x1} ${y1}L${x2} ${y2}`, stroke: colour,
    "stroke-width": width.toFixed(1), fill: "none" })];
  const half = 5 + width / 2;
  if (sign === "+") {
    const [tx, ty] = [x2 + ux * 10, y2 + uy * 10];
    parts.push(drawn("path", { fill: colour, d: `M${tx} ${ty}L${x2 - uy * half} ${y2 + ux * half}`
      + `L${x2 + uy * half} ${y2 - ux * half}Z` }));
  } else {
    parts.push(drawn("path", { stroke: colour, "stroke-width": 3.5, d: `M${x2 - uy * half} ${y2 + ux * half}`
      + `L${x2 + uy * half} ${y2 - ux * half}` }));
  }
  const [mx, my] = [(x1 + x2) / 2 - uy * (9 + width / 2), (y1 + y2) / 2 + ux * (9 + width / 2)];
  parts.push(drawn("text", { x: mx, y: my + 5, "text-anchor": "middle", "font-weight": 700 }, sign));
  return parts;
}

/** Return the pathway's levels, for those who do not see it. */
function pathwayWords(nodes, levels, day) {
  const parts = Object.entries(nodes).filter(([name]) => levels[name] !== null).map(([name, node]) => {
    if (node.courses) return `${node.label} ${levels[name] < GONE ? "none now" : "now"}`;
    if (!node.drugs) return `${node.label} ${percent(100 * (levels[name] - 1))}`;
    return levels[name] < GONE ? `${node.label} none`
      : `${node.label} at ${digits(100 * levels[name], 2)} % of its highest`;
  });
  return `Levels at ${timeWords(day)} compared with those at the start: ${parts.join(", ")}.`;
}
