const BODIES = /(?:人民政府|政府|办事处|管理委员会|管委会|委员会)$/;
const HIGHER_UNITS = /^(?:.{2,7}?(?:省|自治区|自治州|自治县|市|区|县|旗))+(?=.{2})/;

function shortOffice(office: string): string {
  const unit = office.trim().replace(/^中共/, '').replace(BODIES, '');
  return unit.replace(HIGHER_UNITS, '') || office.trim();
}

/**
 * The name a new report is given in the library: 重庆市綦江区关坝镇人民政府 and 2025 → 关坝镇 2025年度.
 * Of a joint issue (names joined with 、) each unit is named once.
 */
export function defaultName(office: string, year: number): string {
  const units = new Set(office.split('、').map(shortOffice));
  return `${[...units].join('、')} ${year}年度`.trim();
}
