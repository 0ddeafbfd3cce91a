// What the page's scripts say of runs of an engine, without a browser: they are run in node around
// a document that only keeps text. Called with the folder of the page, the engine and JSON of
// [scenario of A, scenario of B or null, data of trials] read from standard input.
"use strict";
const fs = require("fs");
const [folder, engineFile] = process.argv.slice(2);
require(engineFile);

class Node {
  constructor(name) { Object.assign(this, { name, children: [], dataset: {}, style: {}, text: "" }); }
  append(...more) { this.children.push(...more); }
  prepend(...more) { this.children.unshift(...more); }
  replaceChildren(...all) { this.children = all; this.text = ""; }
  setAttribute(key, value) { this[key] = value; }
  addEventListener() {}
  set textContent(text) { this.children = []; this.text = String(text); }
  get textContent() {
    return this.text + this.children.map((one) => (one && typeof one === "object" ? one.textContent : String(one))).join(
      this.name === "ul" || this.name === "ol" || this.name === "div" ? "\n" : "");
  }
}
const byName = {};
const doc = {
  createElement: (name) => new Node(name),
  createElementNS: (_, name) => new Node(name),
  createDocumentFragment: () => new Node("fragment"),
  getElementById: (id) => (byName[id] ??= new Node(id)),
  body: { classList: { add() {}, remove() {} }, dataset: {} },
};
const scripts = fs.readdirSync(folder).filter((one) => one.endsWith(".js")
  && !/^(d_save|e_main)/.test(one)).sort().map((one) => fs.readFileSync(`${folder}/${one}`, "utf8"));
const window = { innerWidth: 1280, addEventListener() {} };
const said = new Function("document", "window", "page", "ranklmodelEngine", `"use strict";
${scripts.join("\n")}
return (a, b, day) => {
  state.about = ranklmodelEngine.about;
  state.scenarios = { a: whole(a), b: b ? whole(b) : NOTHING() };
  state.compared = Boolean(b);
  state.day = day ?? null;
  engine.explains = false;
  for (const side of SIDES) {
    state.runs[side] = side === "a" || b ? ranklmodelEngine.simulate(asked(state.scenarios[side])) : null;
  }
  drawStory();
  const opens = openingDay();
  const shown = dayShown();
  drawTable(shown);
  const changes = {};
  const pathway = {};
  const bars = {};
  for (const side of activeSides()) {
    changes[side] = Object.fromEntries(Object.keys(state.runs[side].values).map((output) =>
      [output, changeAt(state.runs[side], output, shown)]));
    const { nodes } = drawnOf(side);
    const levels = Object.fromEntries(Object.entries(nodes).map(([name, node]) =>
      [name, nodeLevel(node, state.runs[side], shown, state.scenarios[side])]));
    pathway[side] = pathwayWords(nodes, levels, shown);
    bars[side] = ranklmodelEngine.explain(asked(state.scenarios[side]), { output: state.explained, day: shown });
  }
  state.moved = { a: bars.a || null, b: bars.b || null };
  drawMoved();
  const week_before = Object.fromEntries(activeSides().map((side) => [side, Object.fromEntries(
    Object.keys(state.runs[side].values).map((output) => [output, changeAt(state.runs[side], output, shown - 5)]))]));
  const isStrong = (one) => one && (one.name === "strong" || (one.children || []).some(isStrong));
  const apartFrom = byId("story").children.find((one) => one.id === "story-apart");
  return { week_before, is_set_off: Boolean(isStrong(apartFrom)), told: Object.fromEntries(activeSides().map((side) => [side, storyOf(side).map((one) =>
    typeof one === "string" ? { text: one } : one)])), apart: difference(), opens, pathway, changes, bars,
    notices: noticesShown(), moved: byId("moved").textContent, table: byId("values").textContent,
    story: byId("story").textContent };
};`);
const asked = JSON.parse(fs.readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(asked.map(([a, b, trials, day]) => {
  const page = { observed: {}, treated: {}, undrawn: {}, intervals: {}, ...trials };
  return said(doc, window, page, ranklmodelEngine)(a, b, day);
})));
