import type { ReactNode } from 'react';
import type { Status } from '../components/status.js';
import { StatusMark } from '../components/StatusMark.js';
import classes from './EvidenceTable.module.css';

interface Props {
  label: string;
  heads: string[];
  rows: { key: string; status?: Status; cells: ReactNode[]; href?: string }[];
}

/** A plain table: one state, one line, nothing else. The first cell leads on where there is somewhere to go. */
export function EvidenceTable({ label, heads, rows }: Props) {
  return (
    <div className={classes.frame}>
      <table className={classes.root}>
        <caption className="vd-visually-hidden">{label}</caption>
        <thead>
          <tr>
            {heads.map((h) => (
              <th key={h} scope="col">
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.key} data-row={r.href ? true : undefined}>
              {r.cells.map((cell, i) =>
                i === 0 ? (
                  <th key={i} scope="row">
                    {r.status && <StatusMark status={r.status} size={12} />}{' '}
                    {r.href ? <a href={r.href}>{cell}</a> : cell}
                  </th>
                ) : (
                  <td key={i}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
