// Stands in for the engine in tests of the page: the same doors, and curves that every setting moves.
"use strict";
(() => {
  const year = 365.25;
  const outputs = [
    ["LS_BMD", "Lumbar spine density", "g/cm^2", "density", 0.99], ["TH_BMD", "Total hip density", "g/cm^2", "density", 0.87],
    ["FN_BMD", "Femoral neck density", "g/cm^2", "density", 0.74], ["LS_T_score", "T-score, lumbar spine", "SD", "t_score", -0.7],
    ["TH_T_score", "T-score, total hip", "SD", "t_score", -0.9], ["FN_T_score", "T-score, femoral neck", "SD", "t_score", -1],
    ["CTX_s", "CTX, serum", "ng/mL", "marker", 0.39], ["P1NP", "P1NP", "ng/mL", "marker", 43],
    ["BSAP", "Bone alkaline phosphatase", "ng/mL", "marker", 12], ["E2", "Estradiol", "pg/mL", "hormone", 3.9],
    ["E1", "Estrone", "pg/mL", "hormone", 30], ["T", "Testosterone", "ng/dL", "hormone", 28], ["LH", "LH", "U_per_L", "hormone", 6],
    ["PTH", "Parathyroid hormone", "pmol/L", "hormone", 3.8], ["vitamin_D", "25-hydroxyvitamin D", "nmol/L", "hormone", 60],
    ["peripheral_aromatase", "Aromatase at work", "1", "signal", 1], ["interleukin_1", "Interleukin 1", "1", "signal", 1.6],
    ["RANKL", "RANKL", "1", "signal", 1.66], ["OPG", "OPG", "1", "signal", 1.27],
    ["rank_occupancy", "RANK occupied by RANKL", "1", "signal", 1.36],
    ["bisphosphonate_signal", "Bisphosphonate on resorbed surface", "1", "signal", 0],
    ["osteoclasts", "Osteoclasts", "1", "cell", 1.7], ["collagen_laying_osteoblasts", "Osteoblasts", "1", "cell", 1.5],
    ["osteocytes", "Osteocytes", "1", "cell", 0.87], ["anastrozole_concentration", "Anastrozole, plasma", "ng/mL", "drug", 0],
    ["denosumab_free", "Denosumab, free", "ng/mL", "drug", 0],
  ].map(([name, title, unit, group, start]) => ({ name, title, unit, group, start, description: title }));
  const range = (name, title, low, high, step, unit, value, needs) => ({ name, title, kind: "range", low, high, step, unit, value,
    ...(needs ? { needs } : {}) });
  const drug = (name, title, unit, doses, dose, every) => ({ name, title, unit, doses, dose, every,
    for: ["woman", "man"] });
  const about = {
    version: "stub", calibration: "none", outputs,
    controls: [range("age", "Age", 30, 85, 1, "year", 59),
      range("years_since_menopause", "Years since the menopause", 1, 40, 1, "year", 10, { sex: "woman" }),
      range("bmi", "Body mass index", 17, 45, 0.5, "kg/m^2", 27), range("t_score", "T-score at the visit", -4, 2, 0.1, "", -1),
      range("years_on", "Years on treatment", 0.5, 10, 0.5, "year", 5), range("years_off", "Years after it", 0, 10, 0.5, "year", 2),
      range("calcium", "Calcium supplement", 0, 1600, 100, "mg/day", 0), range("vitamin_D", "Vitamin D supplement", 0, 2000, 100, "IU/day", 0),
      range("exercise", "Exercise", 0, 1.5, 0.1, "", 0)],
    drugs: [drug("anastrozole", "Anastrozole", "mg", [0.1, 1, 10], 1, "every day"),
      drug("denosumab", "Denosumab", "mg", [30, 60], 60, "every 6 months"),
      drug("zoledronate", "Zoledronate", "mg", [4, 5], 5, "every year"),
      drug("alendronate", "Alendronate", "mg", [35, 70], 70, "every week"),
      drug("testosterone", "Testosterone pellets", "mg", [400, 800], 800, "every 180 days"),
      drug("gnrh_agonist", "GnRH agonist", "1", [1], 1, "continuously")],
    people: [["postmenopausal_woman", "woman", 59, 10], ["atac_woman", "woman", 63, 13], ["ibis2_woman", "woman", 59, 10],
      ["premenopausal_woman", "woman", 42, null], ["older_man", "man", 71, null]].map(([name, sex, age, since]) => ({
      name, title: `${name.replaceAll("_", " ")} of the stub`, sex, age, years_since_menopause: since, bmi: 27, t_scores: { LS_BMD: -0.8 } })),
    arms: [["atac", "anastrozole", "atac_woman", 7], ["atac", "placebo", "atac_woman", 7], ["ibis2", "anastrozole", "ibis2_woman", 3]]
      .map(([trial, arm, person, years]) => ({ name: `${trial}/${arm}`, trial, trial_title: trial.toUpperCase(), title: `${arm}, stub`,
        person, days: years * year, visits: [], observed: [] })),
  };
  const keys = [...about.controls.map((one) => one.name), "person", "sex", "arm", "drug", "dose", "rescue", "then"];
  function simulate(asked) {
    for (const key of Object.keys(asked)) if (!keys.includes(key)) throw new Error(`unknown key ${key}`);
    const arm = about.arms.find((one) => one.name === asked.arm);
    const known = about.people.find((one) => one.name === (arm ? arm.person : asked.person || (asked.sex === "man" ? "older_man" : "postmenopausal_woman")));
    if (!known) throw new Error(`there is no person ${asked.person}`);
    if (asked.age > 80) throw new Error("lives end at 80 years in the stub");
    const on = arm ? arm.days / year : asked.years_on ?? 5;
    const end = arm ? on : on + (asked.years_off ?? 2);
    const person = { ...known, age: asked.age ?? known.age, bmi: asked.bmi ?? known.bmi,
      years_since_menopause: asked.years_since_menopause ?? known.years_since_menopause };
    const courses = arm ? (arm.title.startsWith("anastrozole") ? [["anastrozole", 1, 0, on]] : []) : [
      asked.drug && [asked.drug, asked.dose, 0, on],
      asked.rescue && [asked.rescue.drug, asked.rescue.dose, asked.rescue.from ?? 0, (asked.rescue.from ?? 0) + (asked.rescue.years ?? on)],
      asked.then && [asked.then.drug, asked.then.dose, on, on + (asked.then.years ?? 9)]].filter(Boolean);
    const at = (name, t, lag) => courses.filter((one) => one[0] === name).reduce((sum, [, dose, from, to]) => {
      const usual = about.drugs.find((one) => one.name === name).dose;
      const strength = (dose ?? usual) / ((dose ?? usual) + 0.1 * usual);
      const rise = (x) => (x <= 0 ? 0 : 1 - Math.exp(-x / lag));
      return sum + strength * (rise(t - from) - rise(t - to));
    }, 0);
    const times = [0, 1, 2, 4, 7, 14, 28];
    for (let t = 60; t < end * year; t += 30) times.push(t);
    times.push(end * year);
    const values = Object.fromEntries(outputs.map((one) => [one.name, []]));
    for (const day of times) {
      const t = day / year;
      const [ai, ab, bp] = [at("anastrozole", t, 0.004), at("denosumab", t, 0.02), 1 - Math.exp(-at("zoledronate", t, 0.5) - at("alendronate", t, 0.5))];
      const slow = at("anastrozole", t, 0.3) + 0.5 * at("gnrh_agonist", t, 0.3);
      const habit = 0.2 * (asked.exercise ?? 0) + (asked.calcium ?? 0) / 8000 + (asked.vitamin_D ?? 0) / 8000;
      const ageing = 0.002 * (person.age - 40) / 20 + 0.01 / (1 + (person.years_since_menopause ?? 20));
      const bone = -ageing * t + (0.03 * habit + 0.06 * ab + 0.04 * bp - 0.025 * slow * (27 / person.bmi)) * (1 - Math.exp(-t)) - 0.006 * slow * t;
      const estrogen = 1 - 0.93 * ai + 0.3 * at("testosterone", t, 0.1);
      const clasts = (1 + 0.3 * slow) * (1 - 0.85 * ab) * (1 - 0.6 * bp);
      const move = { E2: estrogen * person.bmi / 27, E1: estrogen, peripheral_aromatase: 1 - 0.97 * ai, interleukin_1: 1 + 0.2 * slow,
        RANKL: 1 + 0.2 * slow, OPG: 1 + 0.1 * slow, rank_occupancy: (1 + 0.15 * slow) * (1 - 0.8 * ab), osteoclasts: clasts,
        collagen_laying_osteoblasts: 0.3 + 0.7 * clasts, osteocytes: 1 - 0.05 * slow, CTX_s: clasts ** 0.8, P1NP: 0.4 + 0.6 * clasts,
        BSAP: 0.7 + 0.3 * clasts, T: 1 + 0.3 * ai + 4 * at("testosterone", t, 0.1), LH: 1 + 0.5 * ai, PTH: 1 - 0.1 * habit,
        vitamin_D: 1 + (asked.vitamin_D ?? 0) / 2000 * (1 - Math.exp(-4 * t)) };
      for (const { name, start, unit } of outputs) {
        let value = start * (move[name] ?? 1);
        if (unit === "g/cm^2") value = start * (1 + 0.1 * (asked.t_score ?? 0)) * (1 + bone * (name === "LS_BMD" ? 1 : 0.8));
        if (unit === "SD") value = (asked.t_score ?? start) + 9 * bone;
        if (name === "anastrozole_concentration") value = 30 * ai;
        if (name === "denosumab_free") value = 6000 * ab;
        if (name === "bisphosphonate_signal") value = bp;
        values[name].push(value);
      }
    }
    if (person.sex === "woman") delete values.LH;
    return { times, values, notices: asked.calcium > 1500 ? ["That is much calcium."] : [], milliseconds: 1, person };
  }
  const explain = (asked, { output, day }) => {
    const change = (stated) => {
      const { times, values } = simulate(stated);
      const k = times.findLastIndex((one) => one <= day);
      return 100 * (values[output][k] / values[output][0] - 1);
    };
    const { drug, dose, ...without } = asked;
    const time = change(without);
    const parts = [{ name: "time", title: "Time alone", value: time },
      { name: "drug", title: drug || "Nothing", value: change(asked) - time }];
    return { output, from_day: 0, to_day: day, unit: "percent", parts, treatments: parts };
  };
  globalThis.ranklmodelEngine = { about, simulate, explain };
})();
