/** Loaded by node before a measured program; as that exits, writes what it has used to the file that BENCH_USAGE names. */
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify([(userCPUTime + systemCPUTime) / 1000, maxRSS / 1024]));
});
