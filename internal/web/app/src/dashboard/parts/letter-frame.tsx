import { getNonce } from 'get-nonce'
import { framed } from './framed-letter'
import classes from './letter-frame.module.css'

/**
 * A letter as its reader will see it. Nothing in it acts: no script, no form, no link. Each letter has a frame of its
 * own: in one that goes on to another letter, Chromium under load at times draws nothing, and each would be a step for
 * the browser's way back.
 */
export function LetterFrame({ html, title }: { html: string; title: string }) {
  return (
    <iframe
      key={html}
      className={classes.letter}
      title={title}
      sandbox=""
      srcDoc={framed(html, getNonce() ?? '')}
    />
  )
}
