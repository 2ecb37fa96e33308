import classes from './PrintHead.module.css';
import { styleNonce } from '../theme/nonce.js';

interface Props {
  title: string;
  day: string;
  /** the log position, the campaign and the moment: what makes two copies comparable */
  foot: string;
}

/** The heading of an official page (Decree 30/2020); seen on paper only. The motto stays Vietnamese in every language. */
export function PrintHead({ title, day, foot }: Props) {
  return (
    <>
      <style
        nonce={styleNonce()}
      >{`@page { @bottom-left { content: ${JSON.stringify(foot)}; font: 8pt sans-serif; } }`}</style>
      <div className={`vd-print-only ${classes.root}`} lang="vi">
        <p>
          BỘ CÔNG AN
          <br />
          <b>CỤC CẢNH SÁT PCCC VÀ CNCH</b>
        </p>
        <p>
          <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
          <br />
          <b className={classes.motto}>Độc lập - Tự do - Hạnh phúc</b>
        </p>
        <p className={classes.title}>
          <b>{title}</b>
          <br />
          <i>{day}</i>
        </p>
      </div>
    </>
  );
}
