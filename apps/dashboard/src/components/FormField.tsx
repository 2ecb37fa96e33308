import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useT } from '../i18n/i18n.js';
import { AttachmentField } from './AttachmentField.js';
import { DayField } from './DayField.js';

/** One field of a command, as data. Its value is text; `''` stands for nothing typed or chosen. */
export interface Field {
  /** the last segment of the field's path in the server's answer */
  name: string;
  label: string;
  kind: 'text' | 'long' | 'day' | 'time' | 'number' | 'select' | 'choice' | 'file';
  optional?: boolean;
  hint?: string;
  initial?: string;
  /** of a `file`: sends it and answers with its id, which becomes the value */
  send?: (file: File) => Promise<string>;
  options?: readonly { value: string; label: string }[];
  /** shown only while this holds */
  when?: (typed: Readonly<Record<string, string>>) => boolean;
}
interface Props {
  field: Field;
  value: string;
  error: string | undefined;
  first: boolean;
  onChange: (value: string) => void;
  /** a file is on its way: the command has to wait for it */
  onSending: (sending: boolean) => void;
}

export function FormField({ field, value, error, first, onChange, onSending }: Props) {
  const t = useT();
  const common = {
    label: field.optional ? `${field.label} (${t('command:optional')})` : field.label,
    description: field.hint,
    error,
    'data-autofocus': first || undefined,
  };
  switch (field.kind) {
    case 'long':
      return (
        <Textarea {...common} autosize minRows={3} value={value} onChange={(e) => onChange(e.currentTarget.value)} />
      );
    case 'day':
      return (
        <DayField
          label={common.label}
          value={value || undefined}
          error={error}
          onChange={(day) => onChange(day ?? '')}
        />
      );
    case 'select':
      return (
        <NativeSelect
          {...common}
          value={value}
          data={[{ value: '', label: t('command:chooseDots'), disabled: true }, ...(field.options ?? [])]}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      );
    case 'choice':
      return <Choice field={field} value={value} error={error} onChange={onChange} />;
    case 'file':
      return (
        field.send && (
          <AttachmentField
            label={common.label}
            error={error}
            first={first}
            send={field.send}
            onChange={onChange}
            onSending={onSending}
          />
        )
      );
    default:
      return (
        <TextInput
          {...common}
          value={value}
          type={field.kind === 'time' ? 'time' : 'text'}
          inputMode={field.kind === 'number' ? 'numeric' : undefined}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      );
  }
}

/** A few words of which one holds; nothing is chosen until somebody chooses. */
function Choice({ field, value, error, onChange }: Omit<Props, 'first' | 'onSending'>) {
  return (
    <fieldset aria-describedby={error ? `${field.name}-error` : undefined}>
      <legend>{field.label}</legend>
      {field.options?.map((o) => (
        <label key={o.value} data-on={o.value === value || undefined}>
          <input
            type="radio"
            name={field.name}
            value={o.value}
            checked={o.value === value}
            onChange={() => onChange(o.value)}
          />
          <span>{o.label}</span>
        </label>
      ))}
      {error && (
        <p className="vd-field-error" id={`${field.name}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
