// What changes first: by stage, each with the time until it has moved by a fixed amount. Such a time
// does not depend on how long is looked, and it is counted from the start of what moves it.

const MOVED = { others: 2, bone: 1 };
const STAGES = [
  ["Hormone", [["T", "testosterone"], ["E2", "estradiol"]]],
  ["Signals", [["interleukin_1", "IL-1"], ["rank_occupancy", "RANK occupied by RANKL"],
    ["RANKL", "RANKL"], ["OPG", "OPG"]]],
  ["Resorption", [["osteoclasts", "osteoclasts"], ["CTX_s", "CTX"]]],
  ["Formation", [["collagen_laying_osteoblasts", "osteoblasts"], ["P1NP", "P1NP"], ["BSAP", "BSAP"]]],
  ["Bone density", [["LS_BMD", "the spine"], ["TH_BMD", "the hip"]]],
];
const PLURAL = ["osteoclasts", "osteoblasts"];

/** Return the times an output leaves where it was at a day, to one side or the other: of each the
 * days until then, and the most it comes to before the next, in percent. */
function departures(run, output, from, until) {
  const values = run.values[output];
  const base = values ? at(run.times, values, from) : 0;
  if (Math.abs(base) < 1e-9) return [];
  const least = output.endsWith("_BMD") ? MOVED.bone : MOVED.others;
  const found = [];
  let before = { day: from, change: 0 };
  for (const day of [...run.times.filter((one) => one > from && one < until), until]) {
    const change = 100 * (at(run.times, values, day) / base - 1);
    const last = found.at(-1);
    const sign = Math.sign(change);
    if (Math.abs(change) >= least && (!last || last.sign !== sign)) {
      const share = Math.max(0, (sign * least - before.change) / (change - before.change));
      found.push({ sign, days: before.day + share * (day - before.day) - from, most: change });
    } else if (last && last.sign === sign && Math.abs(change) > Math.abs(last.most)) {
      last.most = change;
    }
    before = { day, change };
  }
  return found;
}

const soon = (days) => (days < 1 ? "within a day" : `after ${timeWords(days)}`);

/** Return one output's way in words: first to one side, and, where it turns, to the other. */
function wayInWords(words, [first, second], isTurned) {
  const many = PLURAL.includes(words);
  if (isTurned) return `${words} is ${first.sign > 0 ? "above" : "below"} the start ${soon(first.days)}, by up to ${size(first.most)}`;
  const start = `${words} ${first.sign > 0 ? "rise" : "fall"}${many ? "" : "s"} ${soon(first.days)}, by up to ${
    size(first.most)}`;
  if (!second) return start;
  return `${start}, then ${many ? "are" : "is"} ${second.sign > 0 ? "above" : "below"} the start ${
    soon(second.days)}, by up to ${size(second.most)}`;
}

const EACH = "Collagen laid by each osteoblast";

/** Return the stages that move between two days, the first to move first. */
function stagesMoved(run, from, until) {
  const stages = STAGES.map(([title, outputs]) => ({ title, moved: outputs.map(([output, words]) =>
    ({ output, words, ways: departures(run, output, from, until) })).filter((one) => one.ways.length) }));
  const cells = stages.find((one) => one.title === "Formation");
  const [builders, collagen] = ["collagen_laying_osteoblasts", "P1NP"].map((name) =>
    cells.moved.find((one) => one.output === name));
  // P1NP follows estrogen at first, long before the number of osteoblasts changes
  if (builders && collagen && collagen.ways[0].days < builders.ways[0].days / 2) {
    const [first, ...later] = collagen.ways;
    stages.push({ title: EACH, moved: [{ ...collagen, ways: [first] }] });
    cells.moved = cells.moved.filter((one) => one !== collagen);
    if (later.length) cells.moved.push({ ...collagen, ways: later, isTurned: true });
  }
  for (const one of stages) one.moved.sort((x, y) => x.ways[0].days - y.ways[0].days);
  return stages.filter((one) => one.moved.length)
    .sort((x, y) => x.moved[0].ways[0].days - y.moved[0].ways[0].days);
}

/** Return why RANK is occupied more, or less, before RANKL has moved: OPG moves with it. */
function whyRankLeads(run, from, all) {
  const [occupied, ligand] = ["rank_occupancy", "RANKL"].map((name) => all.find((one) => one.output === name));
  if (!occupied || !ligand || occupied.ways[0].sign !== ligand.ways[0].sign || isTaken(run, "denosumab_free")) return "";
  const [first, later] = [occupied, ligand].map((one) => from + one.ways[0].days);
  if (later - first < 0.2) return "";
  const change = (output) => 100 * (at(run.times, run.values[output], first) / at(run.times, run.values[output], from) - 1);
  if (!run.values.OPG || Math.sign(change("OPG")) === occupied.ways[0].sign) return "";
  return `RANK is ahead of RANKL, as OPG counts as well: when RANK is occupied ${percent(change("rank_occupancy"))}, `
    + `RANKL is ${percent(change("RANKL"))} and OPG ${percent(change("OPG"))}.`;
}

/** Return what is begun at the start, in words; nothing where nothing is. */
function begunAtOnce(scenario) {
  if (scenario.arm) return yearsOn(scenario) === null ? "" : "the trial's treatment";
  const named = [scenario.drug, scenario.rescue && !scenario.rescue.from ? scenario.rescue.drug : null];
  const drugs = named.filter(Boolean).map((name) => nameOf(name));
  const daily = DAILY.filter((name) => scenario[name]).map((name) => name.replace("_", " "));
  return [...drugs, ...daily].join(", ").replace(/, ([^,]*)$/, " and $1");
}

/** Return the order of changes of a run as sentences with their lists, one for each thing begun. */
function ordersOf(scenario, run) {
  const last = run.times.at(-1);
  const began = begunAtOnce(scenario);
  const { rescue } = scenario;
  const later = rescue && rescue.from ? rescue.from * DAYS_PER_YEAR : null;
  const on = dayOfStop(scenario);
  const ends = [last, later ?? last, began ? DAYS_PER_YEAR : last, on ?? Infinity];
  const told = [orderOf(run, 0, Math.min(...ends), began && `From the start of ${began}`)];
  if (later !== null && last - later > 1) {
    const stop = dayOfStop(scenario);
    const until = Math.min(last, stop > later ? stop : last, later + (rescue.years ?? Infinity) * DAYS_PER_YEAR, later + DAYS_PER_YEAR);
    const start = `From the start of ${nameOf(rescue.drug)} at ${timeWords(later)}, compared with the level then`;
    told.push(orderOf(run, later, until, start));
  }
  return told;
}

function orderOf(run, from, until, start) {
  const stages = stagesMoved(run, from, until);
  const isBoneAlone = stages.every((one) => one.title === "Bone density");
  if (!stages.length) return { text: `${start || "Without treatment"}: nothing moves by as much as ${MOVED.others} %.` };
  const within = `within ${until - from > 360 && until - from < 370 ? "the first year" : timeWords(until - from)}`;
  const items = stages.map(({ title, moved }) => `${title}: ${
    moved.map(({ words, ways, isTurned }) => wayInWords(words, ways, isTurned)).join("; ")}.`);
  const all = stages.flatMap((one) => one.moved);
  const isEstrogenLess = all.some((one) => one.output === "E2" && one.ways[0].sign < 0);
  const isTurning = ({ output, ways: [first, second] }) => first.sign < 0
    && (second || (output === "P1NP" && all.some((one) => one.isTurned)));
  const turned = all.filter((one) => isEstrogenLess && isTurning(one))
    .map((one) => TURNS[one.output]).filter(Boolean);
  const text = isBoneAlone ? `${start || "Without treatment"} only bone moves, ${within}:`
    : `${start || "Without treatment"}, in order of what moves first of each, with the time to the first ${MOVED.others} % of change, ${
      MOVED.bone} % of bone density, and the most ${within}:`;
  return { text, items, note: [whyRankLeads(run, from, all), ...turned].filter(Boolean).join(" ") };
}

// Why what falls at first rises in the end, where estrogen is taken away.
const TURNS = {
  P1NP: "P1NP falls long before osteoblasts change in number: each lays less collagen while estrogen "
    + "is newly low. It gets used to that within months, and P1NP then follows the number of osteoblasts.",
  OPG: "OPG falls at first, as estrogen makes marrow cells produce it; it rises later, as there are more "
    + "osteoblasts and young osteocytes, which produce it too. That holds RANKL back, so RANK is less "
    + "occupied again.",
};
