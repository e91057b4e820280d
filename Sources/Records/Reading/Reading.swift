/// What a file says, what is wrong with it, and the file itself for a later change.
package struct Reading<Value: Sendable>: Sendable {
  package var value: Value
  /// In order of place.
  package var diagnostics: [Diagnostic]
  package var document: Document

  package init(value: Value, diagnostics: [Diagnostic], document: Document) {
    (self.value, self.diagnostics, self.document) = (value, diagnostics, document)
  }
}
