import { reminderRoute } from './route.js';

const committee = { unit: 'C07', standingDeputy: 'C07.deputy-1' };

describe('who signs a reminder (dossier 2.2)', () => {
  it('reminds a division of the department formally, signed by the standing deputy', () => {
    const route = reminderRoute({
      unitHead: 'C07-P03.head',
      lineSuperior: { unit: 'C07', head: 'C07.head' },
      committee,
    });
    expect(route).toEqual({
      form: 'formalReminder',
      counts: true,
      addresseePost: 'C07-P03.head',
      signerPost: 'C07.deputy-1',
    });
  });

  it('writes to the line superior across the guidance edge, and that never counts', () => {
    const route = reminderRoute({
      unitHead: 'PC07-31.head',
      lineSuperior: { unit: 'CAT-31', head: 'CAT-31.head' },
      guide: 'C07',
      committee,
    });
    expect(route).toEqual({
      form: 'officialLetter',
      counts: false,
      addresseePost: 'CAT-31.head',
      signerPost: 'C07.deputy-1',
    });
  });

  it('lets an office remind its own team', () => {
    const route = reminderRoute({
      unitHead: 'PC07-31-KV02.head',
      lineSuperior: { unit: 'PC07-31', head: 'PC07-31.head' },
      committee,
    });
    expect(route).toEqual({
      form: 'formalReminder',
      counts: true,
      addresseePost: 'PC07-31-KV02.head',
      signerPost: 'PC07-31.head',
    });
  });

  it('has nobody to sign for the top, or when a post is not there', () => {
    expect(reminderRoute({ unitHead: 'C07.head', committee })).toBeUndefined();
    expect(reminderRoute({ lineSuperior: { unit: 'C07' }, committee })).toBeUndefined();
    expect(
      reminderRoute({ unitHead: 'PC07-31.head', lineSuperior: { unit: 'CAT-31', head: 'CAT-31.head' }, guide: 'C07' }),
    ).toBeUndefined();
  });
});
