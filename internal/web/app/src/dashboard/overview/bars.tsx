// Upright bars: a picture for those who see it, a table for those who hear it.

import classes from './bars.module.css'

export interface Bar {
  label: string
  /** Said where the pointer rests. */
  title: string
  /** One for each series. */
  values: number[]
}

interface Props {
  caption: string
  /** The heading of the labels. */
  labels: string
  /** What the values of each series count. */
  series: string[]
  bars: Bar[]
  number: (value: number) => string
  /** Whether only the first and the last label stand below, as there are too many bars for more. */
  ends?: boolean
}

export function Bars({ caption, labels, series, bars, number, ends }: Props) {
  const most = Math.max(1, ...bars.flatMap(({ values }) => values))
  return (
    <figure className={classes.figure}>
      <div className={classes.plot} data-dense={ends} aria-hidden>
        {bars.map(({ label, title, values }) => (
          <div key={label} className={classes.slot} title={title}>
            <div className={classes.bars}>
              {values.map((value, at) => (
                <span
                  key={series[at]}
                  className={classes.bar}
                  data-series={at}
                  style={{ height: `${(value / most) * 100}%` }}
                >
                  {!ends && value > 0 && <b>{number(value)}</b>}
                </span>
              ))}
            </div>
            {!ends && <span className={classes.label}>{label}</span>}
          </div>
        ))}
        {ends && <span className={classes.most}>{number(most)}</span>}
      </div>
      {ends && (
        <div className={classes.ends} aria-hidden>
          <span>{bars[0]?.label}</span>
          <span>{bars.at(-1)?.label}</span>
        </div>
      )}
      {series.length > 1 && (
        <ul className={classes.legend} aria-hidden>
          {series.map((name, at) => (
            <li key={name}>
              <span className={classes.key} data-series={at} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <div className="unseen">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {[labels, ...series].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {values.map((value, at) => (
                  <td key={series[at]}>{number(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}
