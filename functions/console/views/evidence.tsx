import type { Case } from '../../../shared/case/case.ts';
import type { Ui } from '../language/ui.ts';
import { acceptedFiles, largestUpload } from '../routes/uploads.ts';
import { caseHref } from './href.ts';
import { Icon } from './icon.tsx';
import { Allowed, Download, Form, Panel, Refusal, Submit } from './parts.tsx';
import type { Refused } from './refused.ts';
import { Time } from './time.tsx';

const Upload = ({ ui, now, refused }: { ui: Ui; now: Case; refused: Refused | undefined }) => (
  <Allowed ui={ui} act="evidence">
    <Refusal ui={ui} message={refused?.message} />
    <Form ui={ui} action={`${caseHref(now.id)}/evidence`} files>
      <div class="upload">
        <label>
          {ui.t('evidence.file')}
          <input
            type="file"
            name="file"
            accept={acceptedFiles}
            required
            data-most={largestUpload}
            data-too-large={ui.t('refused.too-large')}
          />
        </label>
        <label>
          {ui.t('evidence.note')}
          <input name="note" maxlength={400} value={refused?.values.note} />
        </label>
        <Submit icon="upload">{ui.t('evidence.add')}</Submit>
      </div>
      <p class="quiet">{ui.t('evidence.limits')}</p>
    </Form>
  </Allowed>
);

/** What is kept to prove everything, each with its hash. */
export const EvidencePanel = ({ ui, now, refused }: { ui: Ui; now: Case; refused: Refused | undefined }) => (
  <Panel id="evidence" title={ui.t('panel.evidence')}>
    <p>
      <Download class="button" href={`${caseHref(now.id)}/pack`}>
        {ui.t('evidence.pack')}
      </Download>
    </p>
    <p class="quiet">{ui.t('evidence.pack.what')}</p>
    {now.evidence ? (
      <p>
        <Download href={`${caseHref(now.id)}/manifest`}>
          {ui.t('evidence.manifest', { count: now.evidence.items })}
        </Download>{' '}
        <code class="hash">{now.evidence.sha256}</code>
      </p>
    ) : (
      <p class="quiet">{ui.t('evidence.none')}</p>
    )}
    {now.files.length > 0 && (
      <ul class="files">
        {now.files.map((file, index) => (
          <li>
            <a href={`${caseHref(now.id)}/files/${index}`}>
              <Icon name="file" /> {file.name}
            </a>{' '}
            <span class="quiet">
              {ui.t('bytes', { size: file.size })} · {file.by} · <Time ui={ui} at={file.at} />
              {file.note && <> · {file.note}</>}
            </span>
            <br />
            <code class="hash">{file.sha256}</code>
          </li>
        ))}
      </ul>
    )}
    {!now.closed && <Upload ui={ui} now={now} refused={refused} />}
  </Panel>
);
