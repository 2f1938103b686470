package live

import (
	"strconv"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// metrics is what an operator sees of the server.
type metrics struct {
	sockets       prometheus.Gauge
	streams       prometheus.Gauge
	subscriptions prometheus.Gauge
	operations    *prometheus.CounterVec // by type and transport
	errors        *prometheus.CounterVec // by code
	messages      prometheus.Counter
	groups        prometheus.Gauge
	executions    prometheus.Counter
	pauses        prometheus.Counter
	closes        *prometheus.CounterVec // by close code, those that the server began
	running       prometheus.Gauge
	untrusted     prometheus.Counter
}

func newMetrics(registerer prometheus.Registerer) *metrics {
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "usher", Subsystem: "live", Name: name, Help: help})
	}
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Namespace: "usher", Subsystem: "live", Name: name, Help: help})
	}
	counters := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "usher", Subsystem: "live", Name: name, Help: help}, labels)
	}
	m := &metrics{
		running:       gauge("operations_running", "Operations that run, subscriptions included."),
		untrusted:     counter("untrusted_operations_total", "Operations that ran though their documents are in no manifest, with trust on warn."),
		sockets:       gauge("sockets", "Open WebSockets."),
		streams:       gauge("event_streams", "Open event streams (SSE)."),
		subscriptions: gauge("subscriptions", "Running subscriptions."),
		operations:    counters("operations_total", "Operations begun.", "type", "transport"),
		errors:        counters("errors_total", "Top-level errors shown to clients.", "code"),
		closes:        counters("closes_total", "WebSockets closed by the server.", "code"),
		messages:      counter("messages_sent_total", "Messages sent on WebSockets."),
		groups:        gauge("subscription_groups", "Running subscriptions that are told differently: those who ask and may see the same are one."),
		executions:    counter("subscription_executions_total", "Events resolved and encoded, once for each group."),
		pauses:        counter("subscription_pauses_total", "Times that a subscription waited for a client that reads too slowly."),
	}
	if registerer != nil {
		registerer.MustRegister(m.sockets, m.streams, m.subscriptions, m.operations, m.errors, m.closes, m.messages,
			m.groups, m.executions, m.pauses, m.running, m.untrusted)
	}
	return m
}

func (m *metrics) countErrors(list gqlerror.List) {
	for _, err := range list {
		code, _ := err.Extensions["code"].(string)
		m.errors.WithLabelValues(code).Inc()
	}
}

func (m *metrics) countClose(code int) {
	m.closes.WithLabelValues(strconv.Itoa(code)).Inc()
}

// begun and ended count an operation that runs.
func (m *metrics) begun(kind ast.Operation) {
	m.running.Inc()
	if kind == ast.Subscription {
		m.subscriptions.Inc()
	}
}

func (m *metrics) ended(kind ast.Operation) {
	m.running.Dec()
	if kind == ast.Subscription {
		m.subscriptions.Dec()
	}
}
