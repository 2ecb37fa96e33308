import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { api, unwrap } from '../api/client.js';
import { useSay } from '../i18n/bilingual.js';
import { useT } from '../i18n/i18n.js';
import classes from './SearchDialog.module.css';

/** Finds units, people and papers, with or without marks. The text may be a name: it is posted and never stands in an address. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const say = useSay();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [asked] = useDebouncedValue(text.trim(), 120);
  const { data } = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => unwrap(api.POST('/api/v1/search', { signal, body: { text: asked } })),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const hits = asked === '' ? [] : (data?.hits ?? []);
  const open = (href: string) => {
    onClose();
    void navigate({ href } as never);
  };
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.key === 'Enter' && hits[at]) open(hits[at].href);
    if (e.key !== 'ArrowDown' && e.key !== 'ArrowUp') return;
    e.preventDefault();
    setAt((i) => Math.min(hits.length - 1, Math.max(0, i + (e.key === 'ArrowDown' ? 1 : -1))));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      centered={false}
      size={560}
      padding={0}
      transitionProps={{ duration: 0 }}
      aria-label={t('search:find')}
    >
      <label className={classes.field}>
        <IconSearch size={18} stroke={1.7} aria-hidden />
        <input
          type="search"
          data-autofocus
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls="search-hits"
          aria-activedescendant={hits[at] ? `hit-${at}` : undefined}
          aria-label={t('search:find')}
          placeholder={t('search:find')}
          maxLength={100}
          value={text}
          onChange={(e) => {
            setText(e.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <p className={classes.hint} role="status">
        {asked === ''
          ? t('search:hint')
          : hits.length === 0 && data
            ? t('search:none', { text: asked })
            : t('search:results', { count: hits.length })}
      </p>
      <ul className={classes.hits} role="listbox" id="search-hits" aria-label={t('nav:search')}>
        {hits.map((hit, i) => (
          <li key={`${hit.kind}${hit.id}`} role="option" id={`hit-${i}`} aria-selected={i === at}>
            <a
              href={hit.href}
              tabIndex={-1}
              onClick={(e) => {
                e.preventDefault();
                open(hit.href);
              }}
            >
              <b>{hit.title}</b>
              <span>{say(hit.detail)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
