// Loaded before the action (`--import`): a runner whose clock is off by CLOCK_OFF_MINUTES.
const off = Number(process.env.CLOCK_OFF_MINUTES) * 60_000;
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + off);
    else super(...given);
  }
  static now() {
    return Real.now() + off;
  }
};
