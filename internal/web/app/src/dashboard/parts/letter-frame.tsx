import { getNonce } from 'get-nonce'
import { framed } from './framed-letter'
import classes from './letter-frame.module.css'

/** A letter as its reader will see it. Nothing in it acts: no script, no form, no link. */
export function LetterFrame({ html, title }: { html: string; title: string }) {
  return (
    <iframe className={classes.letter} title={title} sandbox="" srcDoc={framed(html, getNonce() ?? '')} />
  )
}
