import { isUnoffered } from './is-unoffered.js';

const whole = { shown: true, reading: false, open: false };

it('is said of a command in the address that opens nothing', () =>
  expect(isUnoffered({ lenh: 'quyet-dinh' }, whole)).toBe(true));

it('is not said without a command, nor of one whose dialog is open', () => {
  expect(isUnoffered({}, whole)).toBe(false);
  expect(isUnoffered({ lenh: 'quyet-dinh' }, { ...whole, open: true })).toBe(false);
});

it('is not said before all of the page is there: the part that offers the command may be missing', () => {
  expect(isUnoffered({ lenh: 'bien-ban' }, { ...whole, shown: false })).toBe(false);
  expect(isUnoffered({ lenh: 'bien-ban' }, { ...whole, reading: true })).toBe(false);
});
