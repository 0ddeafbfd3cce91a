// Abbreviations, each a button that says what it means: by click, by Enter, and read aloud.

const GLOSSARY = {
  BMD: "Bone mineral density: mineral in a bone by the area of its X-ray picture, in g/cm². Less "
    + "of it, more fractures.",
  "T-score": "Bone density in standard deviations from the mean of healthy young adults. Below −1 "
    + "is called osteopenia, −2.5 and below osteoporosis.",
  CTX: "C-terminal telopeptide: a piece of collagen set free where osteoclasts take bone away. A "
    + "marker of resorption.",
  NTX: "N-terminal telopeptide: like CTX, a piece of collagen set free by resorption.",
  P1NP: "Procollagen type 1 N-propeptide: cut off when osteoblasts lay new collagen. A marker of "
    + "formation.",
  BSAP: "Bone-specific alkaline phosphatase: an enzyme of osteoblasts. A marker of formation.",
  RANKL: "Receptor activator of NF-κB ligand: the signal of bone and marrow cells that makes and "
    + "keeps osteoclasts.",
  OPG: "Osteoprotegerin: binds RANKL and so keeps it away from RANK. Marrow cells make it under "
    + "estrogen, osteoblasts and young osteocytes make it too. More OPG, less RANK occupied.",
  RANK: "The receptor on osteoclasts and their precursors. As much of it as RANKL occupies makes and "
    + "keeps osteoclasts; OPG and denosumab keep RANKL away from it.",
  E2: "Estradiol, the strongest estrogen. After the menopause aromatase in fat and muscle makes it.",
  E1: "Estrone, a weaker estrogen, made by aromatase from androstenedione.",
  QCT: "Quantitative computed tomography: density of the spongy inside of a vertebra, in mg/cm³.",
  band: "In 95 of 100 draws of the model's parameters, and of what is assumed of the people, the curve "
    + "lies within it. It says nothing of how single people differ, nor of another trial.",
  Diamonds: "The trial printed only how this arm differs from another. The result is put as far from "
    + "this curve as it is from the difference that the model computes.",
  PTH: "Parathyroid hormone: keeps calcium in blood up, among other things by taking it from bone.",
  LH: "Luteinizing hormone: makes the testes produce testosterone; it rises when estradiol falls.",
  BMI: "Body mass index: mass over height squared. Fat tissue holds aromatase.",
  GnRH: "Gonadotropin-releasing hormone. Agonists of it given for long silence ovaries and testes.",
  aromatase: "The enzyme that turns androgens into estrogens: testosterone into estradiol. "
    + "Anastrozole, letrozole and exemestane block it.",
  osteoclasts: "Cells that take bone away. They need RANKL.",
  osteoblasts: "Cells that make bone. They follow osteoclasts to where bone was taken away.",
  cytokines: "Signals between cells of the marrow, here interleukin 1, interleukin 6 and tumour "
    + "necrosis factor (IL-1, IL-6, TNF), which rise when estrogen falls and raise RANKL.",
  "IL-1": "Interleukin 1: one of the cytokines of the marrow that rise when estrogen falls and raise RANKL.",
  "IL-6": "Interleukin 6: one of the cytokines of the marrow that rise when estrogen falls and raise RANKL.",
  TNF: "Tumour necrosis factor: one of the cytokines of the marrow that rise when estrogen falls and raise "
    + "RANKL.",
  Wnt: "A signal between cells that makes osteoblasts build; sclerostin holds it back.",
  osteopenia: "Bone density between 1 and 2.5 standard deviations below the mean of healthy young adults.",
  osteoporosis: "Bone density 2.5 standard deviations or more below the mean of healthy young adults.",
  "osteoclast precursors": "Cells that become osteoclasts where RANK on them is occupied. While RANKL is kept "
    + "away they gather.",
  FSH: "Follicle-stimulating hormone: of the pituitary, like LH; it rises when estrogen falls.",
  SHBG: "Sex hormone-binding globulin: a protein of plasma that holds estradiol and testosterone, "
    + "which do not act while they are on it.",
  sclerostin: "A protein of osteocytes that holds osteoblasts back through the Wnt pathway.",
  osteocytes: "Osteoblasts that were walled into bone, where they feel load and estrogen.",
  calcitriol: "The active form of vitamin D, which lets the gut take up calcium.",
  "25-hydroxyvitamin D": "What the liver makes of vitamin D, and what is measured of it in blood.",
  denosumab: "An antibody that binds RANKL, injected every six months. It leaves the body within "
    + "a year, and what it held back returns at once.",
  bisphosphonate: "A drug that settles on bone and kills osteoclasts that resorb it; it stays in "
    + "bone for years.",
};

const ALIASES = {
  precursors: "osteoclast precursors", "Osteoclast precursors": "osteoclast precursors", "bone density": "BMD", Osteoclasts: "osteoclasts",
  Osteoblasts: "osteoblasts", Aromatase: "aromatase", Cytokines: "cytokines", estradiol: "E2",
  Estradiol: "E2", Denosumab: "denosumab", zoledronate: "bisphosphonate",
  Zoledronate: "bisphosphonate", Bisphosphonate: "bisphosphonate", Osteocytes: "osteocytes",
  Sclerostin: "sclerostin", Calcitriol: "calcitriol", alendronate: "bisphosphonate", bisphosphonates: "bisphosphonate",
  "Wnt signal": "Wnt",
  risedronate: "bisphosphonate", ibandronate: "bisphosphonate", "Interleukin 1": "IL-1",
  bands: "band", Bands: "band", Aromatization: "aromatase",
  "Interleukin 6": "IL-6", "Tumour necrosis factor": "TNF", "Vitamin D": "25-hydroxyvitamin D", Estrone: "E1", "Bone density": "BMD",
};

const TERMS = [...Object.keys(GLOSSARY), ...Object.keys(ALIASES)].sort((x, y) => y.length - x.length);
const ANY_TERM = new RegExp(`(?<![\\w-])(${TERMS.join("|")})(?![\\w-])`, "g");

/** Return text in which each term is a button, the first time it comes. */
function withTerms(text) {
  const parts = document.createDocumentFragment();
  const seen = new Set();
  let end = 0;
  for (const match of text.matchAll(ANY_TERM)) {
    const term = ALIASES[match[0]] || match[0];
    if (seen.has(match[0])) continue;
    seen.add(match[0]);
    parts.append(text.slice(end, match.index), termButton(match[0], term));
    end = match.index + match[0].length;
  }
  parts.append(text.slice(end));
  return parts;
}

function termButton(shown, term) {
  const button = element("button", { type: "button", class: "term", "aria-expanded": "false" }, shown);
  button.addEventListener("click", () => explainTerm(button, term));
  return button;
}

function explainTerm(button, term) {
  const box = byId("meaning");
  const again = button.getAttribute("aria-expanded") === "true";
  if (box.matches(":popover-open")) box.hidePopover();
  if (again) return;
  box.textContent = GLOSSARY[term];
  box.showPopover();
  const place = button.getBoundingClientRect();
  const width = Math.min(320, window.innerWidth - 16);
  box.style.width = `${width}px`;
  box.style.left = `${Math.max(8, Math.min(place.left, window.innerWidth - width - 8))}px`;
  const below = place.bottom + 6;
  const fits = below + box.offsetHeight < window.innerHeight;
  box.style.top = `${fits ? below : Math.max(8, place.top - box.offsetHeight - 6)}px`;
  button.setAttribute("aria-expanded", "true");
  button.setAttribute("aria-describedby", "meaning");
  box.addEventListener("toggle", (event) => {
    if (event.newState !== "closed") return;
    button.setAttribute("aria-expanded", "false");
    button.removeAttribute("aria-describedby");
  }, { once: true });
}
