/** injection token of the kernel's `Clock` */
export const CLOCK = Symbol('clock');
/** injection token of the kernel's `Identity` */
export const IDENTITY = Symbol('identity');
/** injection token of the `PositionWatch`: where the read models stand */
export const POSITION_WATCH = Symbol('position watch');
