package import Records

/// Why a name given by a person does not lead to one record.
package enum SessionLookupError: Error, Hashable, Sendable {
  case notFound(name: String, similar: [SessionID])
  case ambiguous(name: String, all: [SessionID])
}
