import { Text } from '@mantine/core'
import { useFormats, useTexts } from '../language/language'
import { Bars } from './bars'
import type { Statistics } from './funnel'
import { texts } from './texts'

/** How long it took until people joined. */
export function Times({ of }: { of: Statistics }) {
  const t = useTexts(texts)
  const { duration, number } = useFormats()
  const { medianSecondsToAccept: median, timesToAccept } = of
  if (median === null) return <Text c="dimmed">{t.noMedian}</Text>
  const bars = timesToAccept.map(({ withinSeconds, count }) => {
    const title = `${t.within} ${duration(withinSeconds)}: ${number(count)}`
    return { label: duration(withinSeconds, 'short'), title, values: [count] }
  })
  return (
    <>
      <Text mb="xs">{t.median(duration(median))}</Text>
      <Bars caption={t.times} labels={t.within} series={[t.joined]} bars={bars} number={number} />
    </>
  )
}
