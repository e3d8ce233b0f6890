const systems: Readonly<Record<string, string>> = { win32: "windows", sunos: "solaris" };
const architectures: Readonly<Record<string, string>> = { x64: "amd64", ia32: "386" };

/** `linux_amd64`, `darwin_arm64`: a machine in the words of Terraform's packages; this one, if none is given. */
export const platformName = (system: string = process.platform, architecture: string = process.arch): string =>
  `${systems[system] ?? system}_${architectures[architecture] ?? architecture}`;
