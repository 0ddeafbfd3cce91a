// What moved an output up to the moment that is looked at: a bar for each part, summing to the change.

const EXPLAINED = { LS_BMD: "Lumbar spine density", TH_BMD: "Total hip density",
  FN_BMD: "Femoral neck density", CTX_s: "CTX, serum", P1NP: "P1NP", osteoclasts: "Osteoclasts",
  RANKL: "RANKL", E2: "Estradiol" };

const TOGETHER = "Where two act on the same thing, each does less, or the opposite, beside the other: a bar is "
  + "that of one beside all the others. What is then missing to the whole, or too much, comes only of both.";
const SUM = "Sum of these bars";

/** Offer the outputs that the engine can explain. */
function makeMoved() {
  byId("moved-section").hidden = !engine.explains;
  const known = Object.entries(EXPLAINED).filter(([name]) => state.about.outputs.some((one) => one.name === name));
  const select = byId("moved-output");
  select.append(...known.map(([value, text]) => element("option", { value }, text)));
  select.addEventListener("change", () => {
    state.explained = select.value;
    requestMoves();
    keepLink();
  });
}

/** Draw the bars of what was explained. */
function drawMoved() {
  byId("moved-output").value = state.explained;
  const sides = activeSides().filter((side) => state.moved[side] && state.runs[side]);
  const lists = ({ treatments, parts }) => {
    const isSame = JSON.stringify(treatments) === JSON.stringify(parts);
    return [["By what is taken, and by age", treatments || []], ["By what became of bone", isSame ? [] : parts]]
      .filter(([, list]) => list.length);
  };
  const all = sides.flatMap((side) => lists(state.moved[side]).flatMap(([, list]) => list));
  const most = Math.max(0.1, ...all.map((one) => Math.abs(one.value)));
  byId("moved").replaceChildren(...sides.map((side) => {
    const { to_day: day } = state.moved[side];
    const whose = state.compared ? `Scenario ${side.toUpperCase()}, up to ` : "Up to ";
    const made = element("div", { id: `moved-${side}` }, element("h3", {}, `${whose}${timeWords(day)}`));
    for (const [title, list] of lists(state.moved[side])) {
      const whole = list.reduce((sum, one) => sum + one.value, 0);
      const texts = percentsOf(list.map((one) => one.value), whole);
      made.append(element("h4", {}, title), element("ul", { class: "bars" },
        ...[...list, { title: SUM, value: whole }].map((one, k) => bar(one, texts[k], most))));
      if (list.some((one) => one.name === "together")) made.append(element("p", { class: "hint" }, TOGETHER));
    }
    return made;
  }));
}

function bar({ title, value }, text, most) {
  const svg = drawn("svg", { viewBox: "0 0 200 14", preserveAspectRatio: "none", "aria-hidden": "true" });
  const width = Math.max(0.6, (98 * Math.abs(value)) / most);
  const colour = title === SUM ? "var(--same)" : value < 0 ? "var(--down)" : "var(--up)";
  svg.append(drawn("rect", { x: value < 0 ? 100 - width : 100, y: 2, width, height: 10, fill: colour }),
    drawn("line", { x1: 100, x2: 100, y1: 0, y2: 14, stroke: "var(--ink)", "stroke-width": 1,
      "vector-effect": "non-scaling-stroke" }));
  return element("li", {}, element("span", {}, withTerms(title)), svg, element("span", {}, text));
}
