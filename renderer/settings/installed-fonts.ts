/**
 * Whether this machine has a font, by the name Word knows it by.
 * A face that is only `local` loads when the system has it and fails when it has not; nothing is fetched.
 */
export async function isInstalled(name: string): Promise<boolean> {
  try {
    await new FontFace('probe', `local("${name}")`).load();
    return true;
  } catch {
    return false;
  }
}

/** Those of the fonts that this machine lacks. */
export async function missingFonts(names: readonly string[]): Promise<string[]> {
  const installed = await Promise.all(names.map(isInstalled));
  return names.filter((_, at) => !installed[at]);
}
