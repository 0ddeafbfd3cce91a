// Scales, ticks and words of numbers.

/** Return round numbers between two ends, about as many as asked for. */
function ticks(low, high, about) {
  const rough = (high - low) / Math.max(1, about);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough * 0.999);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const all = [];
  for (let k = first; k <= last; k += 1) all.push(Number((k * step).toPrecision(12)));
  return all;
}

/** Return a number in few digits, with a true minus sign. */
function digits(value, most = 3) {
  if (Math.abs(value) < 5e-5) return "0";
  const size = Math.abs(value);
  const places = Math.max(0, Math.min(4, most - 1 - Math.floor(Math.log10(size))));
  const text = size >= 10 ** most ? Math.round(value).toString() : value.toFixed(places);
  return text.replace("-", "−");
}

/** Return a setting as it was stated, without zeros at its end. */
const plain = (value) => String(Number(value.toPrecision(4))).replace("-", "−");

/** Return a change in percent as it is read: one decimal below 10, with its sign. */
function percent(value) {
  const text = Math.abs(value) < 9.95 ? value.toFixed(1) : Math.round(value).toString();
  if (Number(text) === 0) return "0 %";
  return `${value > 0 ? "+" : "−"}${text.replace("-", "")} %`;
}

/** Return changes and their whole in percent so that what is read of them sums to what is read of the
 * whole: with another decimal, or, where that is not enough, with the worst rounded one nudged. */
function percentsOf(parts, whole) {
  const rounded = (places) => parts.map((one) => Number(one.toFixed(places)));
  const missing = (places) => Math.round(10 ** places * (Number(whole.toFixed(places))
    - rounded(places).reduce((sum, one) => sum + one, 0)));
  let places = [1, 2].find((one) => missing(one) === 0) ?? 2;
  const nudged = (digit) => {
    const [texts, step] = [rounded(digit), Math.sign(missing(digit)) / 10 ** digit];
    const left = (k) => (parts[k] - texts[k]) * Math.sign(step);
    for (let n = Math.abs(missing(digit)); n > 0; n -= 1) {
      const k = parts.reduce((best, _, j) => (left(j) > left(best) ? j : best), 0);
      texts[k] += step;
    }
    return texts;
  };
  if (nudged(places).some((one, k) => Math.abs(one - parts[k]) > 0.65 / 10 ** places)) places = 3;
  return [...nudged(places), whole].map((one) => {
    const text = Math.abs(one).toFixed(places);
    return Number(text) === 0 ? "0 %" : `${one > 0 ? "+" : "−"}${text} %`;
  });
}

const UNITS = { 1: "", "pg/mL": "pg/mL", U_per_L: "U/L", SD: "", "g/cm^2": "g/cm²", "kg/m^2": "kg/m²",
  year: "years", nmolBCE_per_L: "nmol BCE/L" };
const unitWords = (unit) => (unit in UNITS ? UNITS[unit] : unit.replace("ug", "µg"));

/** Return a time after the start in words. */
function timeWords(day) {
  const days = Math.round(day);
  if (day > 0.02 && day < 0.95) return `${digits(24 * day, 2)} hours`;
  if (days === 0) return "the start";
  if (days < 45) return days === 1 ? "1 day" : `${days} days`;
  if (day < 2 * DAYS_PER_YEAR - 16) {
    const months = Math.round((day / DAYS_PER_YEAR) * 12);
    return months === 1 ? "1 month" : `${months} months`;
  }
  const years = (day / DAYS_PER_YEAR).toFixed(1).replace(/\.0$/, "");
  return `${years} years`;
}

/** Return the axis of time up to a last day: its unit, days per unit, and places of ticks. */
function timeAxis(last, about) {
  const [unit, per] = last > 2.05 * DAYS_PER_YEAR ? ["years", DAYS_PER_YEAR]
    : last > 100 ? ["months", DAYS_PER_YEAR / 12] : last > 2 ? ["days", 1] : ["hours", 1 / 24];
  // a run of whole days ends up to two days before its years do
  const end = (per > 1 ? last + 2 : last) / per;
  let at = ticks(0, end, about).filter((one) => unit === "hours" || Number.isInteger(one));
  if (unit === "months" && last > 200) {
    const step = last > 400 ? 6 : 3;
    at = Array.from({ length: Math.floor(last / per / step + 0.05) + 1 }, (_, k) => k * step);
  }
  return { unit, ticks: at.map((one) => [one * per, String(one)]) };
}

/** Return the ends of the vertical axis around all that is drawn. */
function ends(values, least) {
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (high - low < least) {
    const middle = (high + low) / 2;
    [low, high] = [middle - least / 2, middle + least / 2];
  }
  const margin = 0.06 * (high - low);
  return [low - margin, high + margin];
}

/** Return a value of a run at a day, on the line between its neighbours in time. */
function at(times, values, day) {
  if (day <= times[0]) return values[0];
  if (day >= times[times.length - 1]) return values[values.length - 1];
  let [low, high] = [0, times.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (times[middle] <= day) low = middle;
    else high = middle;
  }
  const share = (day - times[low]) / (times[high] - times[low]);
  return values[low] + share * (values[high] - values[low]);
}

/** Return values as their change in percent since the start; null where there was nothing. */
function changes(values) {
  const start = values[0];
  return Math.abs(start) < 1e-9 ? null : values.map((one) => 100 * (one / start - 1));
}
