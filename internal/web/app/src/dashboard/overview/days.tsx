import { useFormats, useTexts } from '../language/language'
import { Bars } from './bars'
import type { Day } from './spans'
import { texts } from './texts'

/** How many were invited and how many of them joined, on each day or in each week. */
export function Days({ of, weekly, caption }: { of: Day[]; weekly: boolean; caption: string }) {
  const t = useTexts(texts)
  const { date, number } = useFormats()
  const bars = of.map((each) => {
    const label = weekly ? t.from(date(each.date)) : date(each.date)
    const title = t.daysTold(label, number(each.created), number(each.accepted))
    return { label, title, values: [each.created, each.accepted] }
  })
  return (
    <Bars caption={caption} labels={t.span} series={[t.invited, t.joined]} bars={bars} number={number} ends />
  )
}
