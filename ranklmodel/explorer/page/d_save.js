// Files to keep: a chart as SVG or PNG, all values as CSV.

const KEPT_STYLES = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity",
  "fill-opacity", "font-size", "font-weight", "font-family", "text-anchor"];

/** Hand a file to the person. */
function hand(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = element("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  tell(`${name} is saved.`);
}

/** Return text in lines of at most so many letters. */
function wrapped(text, most) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > most && lines.at(-1)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Return a drawing that looks the same away from this page, with title and legend. */
function standalone(chart) {
  const { svg, width, values, last } = charts[chart.id];
  const copy = svg.cloneNode(true);
  const [own, copied] = [svg.querySelectorAll("*"), copy.querySelectorAll("*")];
  own.forEach((one, k) => {
    const style = getComputedStyle(one);
    for (const name of KEPT_STYLES) {
      const value = style.getPropertyValue(name);
      if (value) copied[k].setAttribute(name, value);
    }
  });
  const paper = getComputedStyle(document.body);
  const rows = values.map(({ curves, value }) => [getComputedStyle(document.documentElement)
    .getPropertyValue(curves[0].colour.slice(4, -1)).trim(), `${curves[0].label}: ${value.textContent}`]);
  const words = activeSides().filter((side) => state.runs[side]).flatMap((side) =>
    wrapped(`${state.compared ? `${side.toUpperCase()}: ` : ""}${opening(state.scenarios[side], state.runs[side])}`,
      (width - 20) / 5.6));
  const above = 42 + 14 * words.length;
  const top = above + 12 + 17 * rows.length;
  const whole = drawn("svg", { xmlns: SVG, viewBox: `0 0 ${width} ${HEIGHT + top}`, width,
    height: HEIGHT + top, "font-family": "sans-serif", role: "img",
    "aria-label": svg.getAttribute("aria-label") });
  whole.append(drawn("rect", { width, height: HEIGHT + top, fill: paper.backgroundColor }));
  const write = (x, y, size, text, more = {}) => whole.append(drawn("text", { x, y, "font-size": size,
    fill: paper.color, ...more }, text));
  write(10, 20, 14, chart.title, { "font-weight": 600 });
  write(10, 36, 11, `${chart.unit}; values at ${timeWords(Math.min(last, dayShown()))}. Not for clinical use.`);
  words.forEach((text, k) => write(10, 52 + 14 * k, 10.5, text));
  rows.forEach(([colour, text], k) => {
    whole.append(drawn("rect", { x: 10, y: above + 10 + 17 * k, width: 16, height: 4, fill: colour }));
    write(32, above + 16 + 17 * k, 11.5, text);
  });
  copy.removeAttribute("class");
  copy.setAttribute("y", top);
  copy.setAttribute("width", width);
  whole.append(copy);
  return new XMLSerializer().serializeToString(whole);
}

function saveChart(chart, kind) {
  const text = standalone(chart);
  const name = `explorer-${chart.id}.${kind.toLowerCase()}`;
  if (kind === "SVG") {
    hand(name, new Blob([text], { type: "image/svg+xml" }));
    return;
  }
  const picture = new Image();
  const [, , width, height] = text.match(/viewBox="([^"]+)"/)[1].split(" ").map(Number);
  picture.onload = () => {
    const canvas = element("canvas", { width: 2 * width, height: 2 * height });
    canvas.getContext("2d").drawImage(picture, 0, 0, 2 * width, 2 * height);
    canvas.toBlob((blob) => hand(name, blob), "image/png");
  };
  picture.onerror = () => tell("The picture could not be made; save it as SVG.");
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}

/** Save all values of what is drawn, in a long table. */
function saveTable() {
  const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = ["scenario,day,quantity,title,unit,value"];
  for (const side of activeSides()) {
    const run = state.runs[side];
    if (!run) continue;
    for (const { name, title, unit } of state.about.outputs) {
      (run.values[name] || []).forEach((value, k) => lines.push([side.toUpperCase(), run.times[k], name,
        quoted(title), quoted(unit), value].join(",")));
    }
  }
  hand("explorer.csv", new Blob([`${lines.join("\n")}\n`], { type: "text/csv" }));
}

/** Say something in the line below the buttons, which is read aloud. */
function tell(text) {
  byId("said").textContent = text;
}
