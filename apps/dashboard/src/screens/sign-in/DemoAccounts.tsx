import type { DemoState } from '../../api/types.js';
import { byGivenName } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import classes from './SignIn.module.css';

interface Props {
  roles: DemoState['roles'];
  chosen: string;
  onChoose: (person: string) => void;
}

/** The people of the simulated force, by given name. */
export function DemoAccounts({ roles, chosen, onChoose }: Props) {
  const t = useT();
  const say = useSay();
  return (
    <section className={classes.accounts}>
      <h2 className="vd-h2">{t('signin:demoAccounts')}</h2>
      <p className="vd-meta">{t('signin:demoNote')}</p>
      <table>
        <tbody>
          {[...roles]
            .sort((a, b) => byGivenName(a.name, b.name))
            .map((r) => (
              <tr key={r.person} aria-selected={r.person === chosen} onClick={() => onChoose(r.person)}>
                <th scope="row">
                  <button type="button">{r.name}</button>
                </th>
                <td>{say(r.post)}</td>
                <td className={classes.no}>{r.person}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
