import type { ReactNode } from 'react';
import type { Status } from './status.js';
import { StatusMark } from './StatusMark.js';
import classes from './WhyPanel.module.css';

export interface WhyInput {
  name: string;
  value: string;
  /** log position of the event it came from, `#168.205` */
  position?: string;
}
export interface Why {
  question: string;
  verdict: string;
  status: Status;
  rule: { name: string; href?: string; version: string };
  inputs: WhyInput[];
}

/** The reason for a status: the verdict in words, the rule with its version, the inputs with the events they came from. */
export function WhyPanel({ question, verdict, rule, inputs, status, children }: Why & { children?: ReactNode }) {
  return (
    <section className={classes.root}>
      <h3 className="vd-h2">{question}</h3>
      <p className={classes.verdict} data-status={status}>
        <StatusMark status={status} silent size={14} /> {verdict}
      </p>
      <p className={classes.rule}>
        {rule.href ? <a href={rule.href}>{rule.name}</a> : rule.name}, {rule.version}
      </p>
      {children}
      <dl>
        {inputs.map((input) => (
          <div key={input.name}>
            <dt>{input.name}</dt>
            <dd>{input.value}</dd>
            <dd className={classes.event}>{input.position}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
