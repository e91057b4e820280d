/// Words of the minutes, of what came of them and of the page for the head of division.
struct MinutesWords: Sendable {
  let date, format, facilitator, participants, satisfaction, changeNextTime: String
  let confirmed, notConfirmed, retention: String
  let current, ideal, notes, indicator, baseline, target: String
  let trigger, firstStepDue, caseReference, from, helped, hindered, links: String
  let mean: @Sendable (String, Int) -> String
  let afterTitle, afterIntroduction, decided, asked, noReply, notTaken, reason, noReason,
    noNews: String
  let headTitle, headIntroduction, plan, raised, leaving, leavingExplained: String
  let staying, figures, confirmation, confirmationDate, confirmationSign, masked: String
  let askOpen: String
}
