// A letter as its reader will see it, in a frame where nothing runs and nothing
// leads anywhere. The frame is under this page's policy, which lets a style sheet
// work only with the page's nonce: the letter's get it here.

import { getNonce } from 'get-nonce'
import classes from './letter-frame.module.css'

export function LetterFrame({ title, html }: { title: string; html: string }) {
  const nonce = getNonce()
  const page = nonce ? html.replaceAll('<style', `<style nonce="${nonce}"`) : html
  return <iframe className={classes.frame} title={title} sandbox="" srcDoc={page} />
}
