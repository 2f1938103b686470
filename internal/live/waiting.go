package live

// waiting is who is to be told when there is room in a queue again. Its owner's mu
// guards it.
type waiting []func()

// wait returns a channel that is closed when there is room.
func (w *waiting) wait() <-chan struct{} {
	room := make(chan struct{})
	*w = append(*w, func() { close(room) })
	return room
}

// resume tells everybody.
func (w *waiting) resume() {
	for _, f := range *w {
		f()
	}
	*w = nil
}
