import { Button, FileButton } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useAddress } from '../../address/use-address.js';
import { peopleQuery, setupQuery } from '../../api/reads-cases.js';
import { Answer } from '../../components/Answer.js';
import { Filters } from '../../components/Filters.js';
import { NumberButton } from '../../components/NumberButton.js';
import { int } from '../../format/index.js';
import { useLang, useT } from '../../i18n/i18n.js';
import { Sentence } from '../../i18n/Sentence.js';
import { Page } from '../../shell/Page.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { Loaded } from '../../states/Loaded.js';
import { CalendarTab } from './CalendarTab.js';
import { DirectTab } from './DirectTab.js';
import { FileReadsTab } from './FileReadsTab.js';
import { HealthTab } from './HealthTab.js';
import { ImportTab } from './ImportTab.js';
import { PeopleTab } from './PeopleTab.js';
import classes from './Setup.module.css';
import { type Upload, useUpload, xlsx } from './use-upload.js';
import { Wizard } from './Wizard.js';

/** The way in: a workbook, its row errors with what was found and what was expected, and the steps that are left. */
export function Setup() {
  const t = useT();
  const { address, set } = useAddress();
  const query = useQuery(setupQuery());
  const upload = useUpload();
  const tab = address.muc ?? 'new';
  return (
    <Page
      title={t('nav:setup')}
      readAt={query.data?.readAt}
      head={
        <SetupAnswer
          upload={upload}
          may={query.data?.mayImport ?? false}
          launched={query.data?.campaign?.launched ?? false}
        />
      }
      aside={query.data && <Wizard page={query.data} />}
      asideWidth={316}
    >
      <Filters
        label={t('nav:setup')}
        value={tab}
        onChoose={(value) => set({ muc: value === 'new' ? undefined : value })}
        choices={[
          { value: 'new', label: t('setup:build') },
          { value: 'direct', label: t('setup:direct') },
          { value: 'calendar', label: t('setup:calendar') },
          ...(query.data?.mayManagePeople ? [{ value: 'accounts', label: t('setup:people') }] : []),
          { value: 'health', label: t('setup:health') },
          ...(query.data?.mayReadLog ? [{ value: 'reads', label: t('setup:reads') }] : []),
        ]}
      />
      <div className={`${classes.scroll} vd-print-flow`} tabIndex={0}>
        {tab === 'health' ? (
          <HealthTab />
        ) : tab === 'reads' ? (
          <FileReadsTab />
        ) : tab === 'accounts' ? (
          <Accounts />
        ) : tab === 'direct' ? (
          <Loaded query={query} skeleton={<ListSkeleton />}>
            {(data) => <DirectTab page={data} />}
          </Loaded>
        ) : tab === 'calendar' ? (
          <Loaded query={query} skeleton={<ListSkeleton />}>
            {(data) => <CalendarTab page={data} />}
          </Loaded>
        ) : (
          <ImportTab upload={upload} may={query.data?.mayImport ?? false} />
        )}
      </div>
    </Page>
  );
}

function Accounts() {
  const query = useQuery(peopleQuery());
  return (
    <Loaded query={query} skeleton={<ListSkeleton />}>
      {(data) => <PeopleTab page={data} />}
    </Loaded>
  );
}

function SetupAnswer({ upload, may, launched }: { upload: Upload; may: boolean; launched: boolean }) {
  const t = useT();
  const lang = useLang();
  const { answer } = upload;
  const number = (value: number, counts: string, more: { status?: 'done'; wrong?: boolean } = {}) => (
    <NumberButton strong counts={counts} {...more}>
      {int(value, lang)}
    </NumberButton>
  );
  const bad = answer ? answer.rows - answer.good : 0;
  return (
    <Answer
      context={may && t('setup:context')}
      end={
        <div className={`${classes.actions} vd-no-print`}>
          <Button
            component="a"
            href="/api/v1/setup/template.xlsx"
            download
            variant="default"
            leftSection={<IconDownload size={15} stroke={1.7} aria-hidden />}
          >
            {t('setup:template')}
          </Button>
          <Button
            component="a"
            href="/api/v1/setup/filled.xlsx"
            download
            variant="default"
            leftSection={<IconDownload size={15} stroke={1.7} aria-hidden />}
          >
            {t('setup:filled')}
          </Button>
          {may && (
            <FileButton accept={xlsx} onChange={(file) => file && upload.check(file)}>
              {(props) => (
                <Button
                  {...props}
                  variant={answer && bad === 0 && !answer.imported ? 'default' : 'filled'}
                  loading={upload.pending}
                  leftSection={<IconFileSpreadsheet size={15} stroke={1.7} aria-hidden />}
                >
                  {t(answer ? 'setup:uploadAgain' : 'setup:upload')}
                </Button>
              )}
            </FileButton>
          )}
          {answer && bad === 0 && !answer.imported && (
            <Button loading={upload.pending} onClick={upload.load}>
              {t('setup:import', { rows: int(answer.rows, lang) })}
            </Button>
          )}
        </div>
      }
    >
      {!answer ? (
        t(!may ? 'setup:answerReader' : launched ? 'setup:answerLaunched' : 'setup:answerNone')
      ) : (
        <Sentence
          k={answer.imported ? 'setup:answerDone' : bad > 0 ? 'setup:answer' : 'setup:answerGood'}
          parts={{
            rows: number(answer.rows, t('setup:rows')),
            good: number(answer.good, t('setup:good'), { status: 'done' }),
            bad: number(bad, t('setup:bad'), { wrong: true }),
          }}
        />
      )}
    </Answer>
  );
}
