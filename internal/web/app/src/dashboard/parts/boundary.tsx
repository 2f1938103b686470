// What stands in the place of what could not be drawn: an error while drawing, or
// a file that did not come, as when the tab is older than the server's last upgrade.

import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useTexts } from '../language/language'
import { Screen } from './screen'
import { texts } from './texts'

interface Props {
  /** Whether it stands around one screen, or around all. */
  of: 'screen' | 'page'
  children: ReactNode
}

/** Whoever goes to another address tries that one. */
export function Boundary({ of, children }: Props) {
  const [path] = useLocation()
  return (
    <Catching path={path} fallback={<Unloadable of={of} />}>
      {children}
    </Catching>
  )
}

interface CatchingProps {
  path: string
  fallback: ReactNode
  children: ReactNode
}

interface Caught {
  failed: boolean
  path: string
}

class Catching extends Component<CatchingProps, Caught> {
  override state: Caught = { failed: false, path: this.props.path }

  static getDerivedStateFromError(): Partial<Caught> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ path }: CatchingProps, state: Caught): Caught | null {
    return path === state.path ? null : { failed: false, path }
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}

/** A file that did not come is remembered as such until the page is loaded anew. */
function Unloadable({ of }: { of: Props['of'] }) {
  const t = useTexts(texts)
  return (
    <div role="alert">
      <Screen title={t.unloadable[of]}>
        <p>{t.unloadableLead}</p>
        <Button onClick={() => location.reload()}>{t.tryAgain}</Button>
      </Screen>
    </div>
  )
}
