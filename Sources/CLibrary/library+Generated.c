// Written by scripts/embed-templates: do not edit.
#include "CLibrary.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../Templates/cases/abiko-city-filing.md" suffix(,)
0};

static const unsigned char file1[] = {
#embed "../../Templates/cases/adachi-ward-specialist-track.md" suffix(,)
0};

static const unsigned char file2[] = {
#embed "../../Templates/cases/aichi-pref-long-holidays.md" suffix(,)
0};

static const unsigned char file3[] = {
#embed "../../Templates/cases/aichi-pref-shelter-search.md" suffix(,)
0};

static const unsigned char file4[] = {
#embed "../../Templates/cases/aizuwakamatsu-city-appointment.md" suffix(,)
0};

static const unsigned char file5[] = {
#embed "../../Templates/cases/akita-pref-health-leave.md" suffix(,)
0};

static const unsigned char file6[] = {
#embed "../../Templates/cases/amagasaki-city-priority-interview.md" suffix(,)
0};

static const unsigned char file7[] = {
#embed "../../Templates/cases/amami-city-e-contract.md" suffix(,)
0};

static const unsigned char file8[] = {
#embed "../../Templates/cases/aomori-city-secretariat-review.md" suffix(,)
0};

static const unsigned char file9[] = {
#embed "../../Templates/cases/aomori-pref-minutes.md" suffix(,)
0};

static const unsigned char file10[] = {
#embed "../../Templates/cases/asahikawa-takatsuki-compare.md" suffix(,)
0};

static const unsigned char file11[] = {
#embed "../../Templates/cases/ashikaga-city-cloud-core.md" suffix(,)
0};

static const unsigned char file12[] = {
#embed "../../Templates/cases/ashikaga-city-customer-harassment.md" suffix(,)
0};

static const unsigned char file13[] = {
#embed "../../Templates/cases/beppu-city-bereavement-desk.md" suffix(,)
0};

static const unsigned char file14[] = {
#embed "../../Templates/cases/beppu-city-rpa-expansion.md" suffix(,)
0};

static const unsigned char file15[] = {
#embed "../../Templates/cases/beppu-city-rpa.md" suffix(,)
0};

static const unsigned char file16[] = {
#embed "../../Templates/cases/canon-electronics-standing.md" suffix(,)
0};

static const unsigned char file17[] = {
#embed "../../Templates/cases/chiba-city-paternity-default.md" suffix(,)
0};

static const unsigned char file18[] = {
#embed "../../Templates/cases/chiba-city-telework-care.md" suffix(,)
0};

static const unsigned char file19[] = {
#embed "../../Templates/cases/chiba-pref-construction-leveling.md" suffix(,)
0};

static const unsigned char file20[] = {
#embed "../../Templates/cases/chiba-pref-model.md" suffix(,)
0};

static const unsigned char file21[] = {
#embed "../../Templates/cases/chiba-pref-scholarship-repay.md" suffix(,)
0};

static const unsigned char file22[] = {
#embed "../../Templates/cases/chino-city-light-evaluation.md" suffix(,)
0};

static const unsigned char file23[] = {
#embed "../../Templates/cases/chofu-city-chat-meetings.md" suffix(,)
0};

static const unsigned char file24[] = {
#embed "../../Templates/cases/chubu-meti-mvv.md" suffix(,)
0};

static const unsigned char file25[] = {
#embed "../../Templates/cases/daigo-town-remote-desktop.md" suffix(,)
0};

static const unsigned char file26[] = {
#embed "../../Templates/cases/digital-agency-values.md" suffix(,)
0};

static const unsigned char file27[] = {
#embed "../../Templates/cases/ehime-pref-digital-talent-share.md" suffix(,)
0};

static const unsigned char file28[] = {
#embed "../../Templates/cases/ehime-pref-gyokaku-koshien.md" suffix(,)
0};

static const unsigned char file29[] = {
#embed "../../Templates/cases/env-ministry-selection.md" suffix(,)
0};

static const unsigned char file30[] = {
#embed "../../Templates/cases/fuji-city-civil-engineer-camp.md" suffix(,)
0};

static const unsigned char file31[] = {
#embed "../../Templates/cases/fukaya-city-chat.md" suffix(,)
0};

static const unsigned char file32[] = {
#embed "../../Templates/cases/fukuchiyama-city-satellite-office.md" suffix(,)
0};

static const unsigned char file33[] = {
#embed "../../Templates/cases/fukui-city-inner-window.md" suffix(,)
0};

static const unsigned char file34[] = {
#embed "../../Templates/cases/fukui-pref-challenge-proposal.md" suffix(,)
0};

static const unsigned char file35[] = {
#embed "../../Templates/cases/fukui-pref-life-style-shift.md" suffix(,)
0};

static const unsigned char file36[] = {
#embed "../../Templates/cases/fukuoka-city-hankoless.md" suffix(,)
0};

static const unsigned char file37[] = {
#embed "../../Templates/cases/fukuoka-pref-remote-site-check.md" suffix(,)
0};

static const unsigned char file38[] = {
#embed "../../Templates/cases/fukuoka-pref-workplace-kaizen.md" suffix(,)
0};

static const unsigned char file39[] = {
#embed "../../Templates/cases/fukushima-city-design-documents.md" suffix(,)
0};

static const unsigned char file40[] = {
#embed "../../Templates/cases/fukushima-city-paperless.md" suffix(,)
0};

static const unsigned char file41[] = {
#embed "../../Templates/cases/fukushima-city-school-network.md" suffix(,)
0};

static const unsigned char file42[] = {
#embed "../../Templates/cases/fukushima-police-care-notice.md" suffix(,)
0};

static const unsigned char file43[] = {
#embed "../../Templates/cases/fukushima-pref-vice-principal-authority.md" suffix(,)
0};

static const unsigned char file44[] = {
#embed "../../Templates/cases/fukuyama-city-strategy-manager.md" suffix(,)
0};

static const unsigned char file45[] = {
#embed "../../Templates/cases/funahashi-village-30sec.md" suffix(,)
0};

static const unsigned char file46[] = {
#embed "../../Templates/cases/gifu-city-young-project.md" suffix(,)
0};

static const unsigned char file47[] = {
#embed "../../Templates/cases/gifu-yamagata-city-health-plan.md" suffix(,)
0};

static const unsigned char file48[] = {
#embed "../../Templates/cases/gobo-city-career-return.md" suffix(,)
0};

static const unsigned char file49[] = {
#embed "../../Templates/cases/gobo-city-work-sharing.md" suffix(,)
0};

static const unsigned char file50[] = {
#embed "../../Templates/cases/hachimantai-city-lump-sum-grant.md" suffix(,)
0};

static const unsigned char file51[] = {
#embed "../../Templates/cases/hachinohe-city-engagement-dialogue.md" suffix(,)
0};

static const unsigned char file52[] = {
#embed "../../Templates/cases/hakodate-city-group-accounts.md" suffix(,)
0};

static const unsigned char file53[] = {
#embed "../../Templates/cases/hamamatsu-city-summer-review.md" suffix(,)
0};

static const unsigned char file54[] = {
#embed "../../Templates/cases/hekinan-city-suggestions.md" suffix(,)
0};

static const unsigned char file55[] = {
#embed "../../Templates/cases/hidaka-town-e-decision.md" suffix(,)
0};

static const unsigned char file56[] = {
#embed "../../Templates/cases/higashichichibu-village-chat.md" suffix(,)
0};

static const unsigned char file57[] = {
#embed "../../Templates/cases/higashihiroshima-city-e-audit.md" suffix(,)
0};

static const unsigned char file58[] = {
#embed "../../Templates/cases/higashimurayama-city-rest-room.md" suffix(,)
0};

static const unsigned char file59[] = {
#embed "../../Templates/cases/higashimurayama-city-telework-pc.md" suffix(,)
0};

static const unsigned char file60[] = {
#embed "../../Templates/cases/higashiyamato-city-browser-option.md" suffix(,)
0};

static const unsigned char file61[] = {
#embed "../../Templates/cases/himeji-city-25-degrees.md" suffix(,)
0};

static const unsigned char file62[] = {
#embed "../../Templates/cases/himi-city-hall.md" suffix(,)
0};

static const unsigned char file63[] = {
#embed "../../Templates/cases/hino-city-manuals.md" suffix(,)
0};

static const unsigned char file64[] = {
#embed "../../Templates/cases/hirosaki-city-ai-minutes.md" suffix(,)
0};

static const unsigned char file65[] = {
#embed "../../Templates/cases/hirosaki-city-error-trends.md" suffix(,)
0};

static const unsigned char file66[] = {
#embed "../../Templates/cases/hirosaki-city-school-age-leave.md" suffix(,)
0};

static const unsigned char file67[] = {
#embed "../../Templates/cases/hitoyoshi-city-group-money.md" suffix(,)
0};

static const unsigned char file68[] = {
#embed "../../Templates/cases/hyogo-pref-governor-tablet.md" suffix(,)
0};

static const unsigned char file69[] = {
#embed "../../Templates/cases/ibaraki-pref-e-decision.md" suffix(,)
0};

static const unsigned char file70[] = {
#embed "../../Templates/cases/ibaraki-pref-infection-apps.md" suffix(,)
0};

static const unsigned char file71[] = {
#embed "../../Templates/cases/ichinomiya-city-cover-bonus.md" suffix(,)
0};

static const unsigned char file72[] = {
#embed "../../Templates/cases/ikeda-city-tax-outsourcing.md" suffix(,)
0};

static const unsigned char file73[] = {
#embed "../../Templates/cases/ikoma-city-harassment-ordinance.md" suffix(,)
0};

static const unsigned char file74[] = {
#embed "../../Templates/cases/imabari-city-meeting-rule.md" suffix(,)
0};

static const unsigned char file75[] = {
#embed "../../Templates/cases/ishikari-city-aikaze.md" suffix(,)
0};

static const unsigned char file76[] = {
#embed "../../Templates/cases/iwaki-city-e-invoice.md" suffix(,)
0};

static const unsigned char file77[] = {
#embed "../../Templates/cases/iwamizawa-city-no-writing-counter.md" suffix(,)
0};

static const unsigned char file78[] = {
#embed "../../Templates/cases/iwate-akita-senior-posts.md" suffix(,)
0};

static const unsigned char file79[] = {
#embed "../../Templates/cases/izumi-city-pay-reform.md" suffix(,)
0};

static const unsigned char file80[] = {
#embed "../../Templates/cases/izumiotsu-city-office-bgm.md" suffix(,)
0};

static const unsigned char file81[] = {
#embed "../../Templates/cases/jinji-in-mvv.md" suffix(,)
0};

static const unsigned char file82[] = {
#embed "../../Templates/cases/jinji-in-negative-feedback.md" suffix(,)
0};

static const unsigned char file83[] = {
#embed "../../Templates/cases/jinji-in-term-renewal.md" suffix(,)
0};

static const unsigned char file84[] = {
#embed "../../Templates/cases/kagoshima-city-call-center.md" suffix(,)
0};

static const unsigned char file85[] = {
#embed "../../Templates/cases/kakogawa-city-benefit-app.md" suffix(,)
0};

static const unsigned char file86[] = {
#embed "../../Templates/cases/kamakura-city-chat.md" suffix(,)
0};

static const unsigned char file87[] = {
#embed "../../Templates/cases/kamakura-city-one-on-one.md" suffix(,)
0};

static const unsigned char file88[] = {
#embed "../../Templates/cases/kamiamakusa-city-ob-shelter.md" suffix(,)
0};

static const unsigned char file89[] = {
#embed "../../Templates/cases/kamiyama-town-kintone.md" suffix(,)
0};

static const unsigned char file90[] = {
#embed "../../Templates/cases/kanagawa-pref-four-year-rotation.md" suffix(,)
0};

static const unsigned char file91[] = {
#embed "../../Templates/cases/kanazawa-city-dx-leader.md" suffix(,)
0};

static const unsigned char file92[] = {
#embed "../../Templates/cases/kanazawa-city-free-address.md" suffix(,)
0};

static const unsigned char file93[] = {
#embed "../../Templates/cases/kanazawa-fire-reemployed-instructor.md" suffix(,)
0};

static const unsigned char file94[] = {
#embed "../../Templates/cases/kanda-town-gis-pipe-map.md" suffix(,)
0};

static const unsigned char file95[] = {
#embed "../../Templates/cases/kariya-city-internal-side-job.md" suffix(,)
0};

static const unsigned char file96[] = {
#embed "../../Templates/cases/kasai-city-vote-count.md" suffix(,)
0};

static const unsigned char file97[] = {
#embed "../../Templates/cases/kashiba-city-request-records.md" suffix(,)
0};

static const unsigned char file98[] = {
#embed "../../Templates/cases/kashiba-city-storm-childcare.md" suffix(,)
0};

static const unsigned char file99[] = {
#embed "../../Templates/cases/kashiwazaki-city-meeting-guideline.md" suffix(,)
0};

static const unsigned char file100[] = {
#embed "../../Templates/cases/kato-city-engagement-cycle.md" suffix(,)
0};

static const unsigned char file101[] = {
#embed "../../Templates/cases/kato-city-voluntary-demotion.md" suffix(,)
0};

static const unsigned char file102[] = {
#embed "../../Templates/cases/katsuyama-city-no-landline.md" suffix(,)
0};

static const unsigned char file103[] = {
#embed "../../Templates/cases/kawaguchi-city-kintone-macros.md" suffix(,)
0};

static const unsigned char file104[] = {
#embed "../../Templates/cases/kawaguchi-city-online-forms.md" suffix(,)
0};

static const unsigned char file105[] = {
#embed "../../Templates/cases/kitami-city-no-writing-counter.md" suffix(,)
0};

static const unsigned char file106[] = {
#embed "../../Templates/cases/kobe-city-e-contract.md" suffix(,)
0};

static const unsigned char file107[] = {
#embed "../../Templates/cases/kobe-city-home-working.md" suffix(,)
0};

static const unsigned char file108[] = {
#embed "../../Templates/cases/kobe-city-online-grants.md" suffix(,)
0};

static const unsigned char file109[] = {
#embed "../../Templates/cases/kobe-city-roadmap.md" suffix(,)
0};

static const unsigned char file110[] = {
#embed "../../Templates/cases/kobe-city-school-mail-audit.md" suffix(,)
0};

static const unsigned char file111[] = {
#embed "../../Templates/cases/kobe-city-specialist-rotation.md" suffix(,)
0};

static const unsigned char file112[] = {
#embed "../../Templates/cases/kobe-city-tsunagu-team.md" suffix(,)
0};

static const unsigned char file113[] = {
#embed "../../Templates/cases/kochi-pref-dock-year-cycle.md" suffix(,)
0};

static const unsigned char file114[] = {
#embed "../../Templates/cases/kochi-pref-model-team-sharing.md" suffix(,)
0};

static const unsigned char file115[] = {
#embed "../../Templates/cases/kochi-pref-newcomer-supporter.md" suffix(,)
0};

static const unsigned char file116[] = {
#embed "../../Templates/cases/kochi-pref-overtime-premium.md" suffix(,)
0};

static const unsigned char file117[] = {
#embed "../../Templates/cases/kochi-pref-workplace-dock.md" suffix(,)
0};

static const unsigned char file118[] = {
#embed "../../Templates/cases/koga-city-flexible-office.md" suffix(,)
0};

static const unsigned char file119[] = {
#embed "../../Templates/cases/koka-city-fertility-leave.md" suffix(,)
0};

static const unsigned char file120[] = {
#embed "../../Templates/cases/kokubunji-city-leave-guide.md" suffix(,)
0};

static const unsigned char file121[] = {
#embed "../../Templates/cases/koriyama-city-inquiry-rules.md" suffix(,)
0};

static const unsigned char file122[] = {
#embed "../../Templates/cases/koriyama-city-meeting-rules.md" suffix(,)
0};

static const unsigned char file123[] = {
#embed "../../Templates/cases/koriyama-city-workload-survey.md" suffix(,)
0};

static const unsigned char file124[] = {
#embed "../../Templates/cases/kumamoto-area-joint-climate-plan.md" suffix(,)
0};

static const unsigned char file125[] = {
#embed "../../Templates/cases/kumamoto-city-admin-center.md" suffix(,)
0};

static const unsigned char file126[] = {
#embed "../../Templates/cases/kumamoto-city-free-address.md" suffix(,)
0};

static const unsigned char file127[] = {
#embed "../../Templates/cases/kumamoto-city-mutual-support.md" suffix(,)
0};

static const unsigned char file128[] = {
#embed "../../Templates/cases/kunitachi-city-manager-manifesto.md" suffix(,)
0};

static const unsigned char file129[] = {
#embed "../../Templates/cases/kurayoshi-city-car-keybox.md" suffix(,)
0};

static const unsigned char file130[] = {
#embed "../../Templates/cases/kure-city-bpr.md" suffix(,)
0};

static const unsigned char file131[] = {
#embed "../../Templates/cases/kuwana-city-collabo-labo.md" suffix(,)
0};

static const unsigned char file132[] = {
#embed "../../Templates/cases/kyoto-pref-chatai.md" suffix(,)
0};

static const unsigned char file133[] = {
#embed "../../Templates/cases/kyoto-pref-shared-service.md" suffix(,)
0};

static const unsigned char file134[] = {
#embed "../../Templates/cases/maff-grant-forms-review.md" suffix(,)
0};

static const unsigned char file135[] = {
#embed "../../Templates/cases/maff-midcareer-mentor.md" suffix(,)
0};

static const unsigned char file136[] = {
#embed "../../Templates/cases/maibara-city-mayor-message.md" suffix(,)
0};

static const unsigned char file137[] = {
#embed "../../Templates/cases/matsusaka-city-execution-declaration.md" suffix(,)
0};

static const unsigned char file138[] = {
#embed "../../Templates/cases/meti-diet-answer-deadline.md" suffix(,)
0};

static const unsigned char file139[] = {
#embed "../../Templates/cases/meti-honkan-office-renewal.md" suffix(,)
0};

static const unsigned char file140[] = {
#embed "../../Templates/cases/mhlw-web-briefing.md" suffix(,)
0};

static const unsigned char file141[] = {
#embed "../../Templates/cases/mie-pref-elearning-followup.md" suffix(,)
0};

static const unsigned char file142[] = {
#embed "../../Templates/cases/mie-pref-half-year-review.md" suffix(,)
0};

static const unsigned char file143[] = {
#embed "../../Templates/cases/mie-pref-matsusaka-civil-seminar.md" suffix(,)
0};

static const unsigned char file144[] = {
#embed "../../Templates/cases/mie-pref-minutes-audio.md" suffix(,)
0};

static const unsigned char file145[] = {
#embed "../../Templates/cases/mie-pref-municipal-chat.md" suffix(,)
0};

static const unsigned char file146[] = {
#embed "../../Templates/cases/mie-pref-tacit-knowledge.md" suffix(,)
0};

static const unsigned char file147[] = {
#embed "../../Templates/cases/mie-pref-target-review.md" suffix(,)
0};

static const unsigned char file148[] = {
#embed "../../Templates/cases/mie-pref-taskforce.md" suffix(,)
0};

static const unsigned char file149[] = {
#embed "../../Templates/cases/minamiizu-town-manuals.md" suffix(,)
0};

static const unsigned char file150[] = {
#embed "../../Templates/cases/mitoyo-city-free-address-phone.md" suffix(,)
0};

static const unsigned char file151[] = {
#embed "../../Templates/cases/mitsuke-city-chat.md" suffix(,)
0};

static const unsigned char file152[] = {
#embed "../../Templates/cases/miyagi-pref-grandparent-leave.md" suffix(,)
0};

static const unsigned char file153[] = {
#embed "../../Templates/cases/miyagi-pref-konemiya.md" suffix(,)
0};

static const unsigned char file154[] = {
#embed "../../Templates/cases/miyagi-pref-municipal-chat.md" suffix(,)
0};

static const unsigned char file155[] = {
#embed "../../Templates/cases/miyake-town-filing.md" suffix(,)
0};

static const unsigned char file156[] = {
#embed "../../Templates/cases/miyake-town-mvv.md" suffix(,)
0};

static const unsigned char file157[] = {
#embed "../../Templates/cases/miyakonojo-city-zevo.md" suffix(,)
0};

static const unsigned char file158[] = {
#embed "../../Templates/cases/miyashiro-town-newcomer-school.md" suffix(,)
0};

static const unsigned char file159[] = {
#embed "../../Templates/cases/miyazaki-city-genai-trial.md" suffix(,)
0};

static const unsigned char file160[] = {
#embed "../../Templates/cases/miyazaki-city-reform-committee.md" suffix(,)
0};

static const unsigned char file161[] = {
#embed "../../Templates/cases/miyazaki-pref-design-change-guide.md" suffix(,)
0};

static const unsigned char file162[] = {
#embed "../../Templates/cases/miyazaki-pref-vet-allowance.md" suffix(,)
0};

static const unsigned char file163[] = {
#embed "../../Templates/cases/miyoshi-city-nonregular-wage.md" suffix(,)
0};

static const unsigned char file164[] = {
#embed "../../Templates/cases/miyoshi-town-newsletter.md" suffix(,)
0};

static const unsigned char file165[] = {
#embed "../../Templates/cases/mlit-relocation-period.md" suffix(,)
0};

static const unsigned char file166[] = {
#embed "../../Templates/cases/mlit-road-bureau-pt.md" suffix(,)
0};

static const unsigned char file167[] = {
#embed "../../Templates/cases/moe-bureau-free-address.md" suffix(,)
0};

static const unsigned char file168[] = {
#embed "../../Templates/cases/moe-survey-sheets.md" suffix(,)
0};

static const unsigned char file169[] = {
#embed "../../Templates/cases/mof-travel-expense-law.md" suffix(,)
0};

static const unsigned char file170[] = {
#embed "../../Templates/cases/mori-town-cloud-telework.md" suffix(,)
0};

static const unsigned char file171[] = {
#embed "../../Templates/cases/muroran-city-counter-walkthrough.md" suffix(,)
0};

static const unsigned char file172[] = {
#embed "../../Templates/cases/musashino-city-newcomer-support.md" suffix(,)
0};

static const unsigned char file173[] = {
#embed "../../Templates/cases/musashino-city-nonregular-leave.md" suffix(,)
0};

static const unsigned char file174[] = {
#embed "../../Templates/cases/musashino-city-payroll-link.md" suffix(,)
0};

static const unsigned char file175[] = {
#embed "../../Templates/cases/musashino-city-student-election-staff.md" suffix(,)
0};

static const unsigned char file176[] = {
#embed "../../Templates/cases/nagano-pref-forestry-teams.md" suffix(,)
0};

static const unsigned char file177[] = {
#embed "../../Templates/cases/nagano-pref-kaepro-live.md" suffix(,)
0};

static const unsigned char file178[] = {
#embed "../../Templates/cases/nagano-pref-kaepro-proposal.md" suffix(,)
0};

static const unsigned char file179[] = {
#embed "../../Templates/cases/nagano-pref-minutes-ai.md" suffix(,)
0};

static const unsigned char file180[] = {
#embed "../../Templates/cases/nagano-pref-newcomer-gap-survey.md" suffix(,)
0};

static const unsigned char file181[] = {
#embed "../../Templates/cases/nagano-pref-offer-gathering.md" suffix(,)
0};

static const unsigned char file182[] = {
#embed "../../Templates/cases/nagano-pref-reception-hours.md" suffix(,)
0};

static const unsigned char file183[] = {
#embed "../../Templates/cases/nagano-pref-social-side-job.md" suffix(,)
0};

static const unsigned char file184[] = {
#embed "../../Templates/cases/nagano-pref-work-interval.md" suffix(,)
0};

static const unsigned char file185[] = {
#embed "../../Templates/cases/nagasaki-pref-early-exam.md" suffix(,)
0};

static const unsigned char file186[] = {
#embed "../../Templates/cases/nagasaki-pref-teams.md" suffix(,)
0};

static const unsigned char file187[] = {
#embed "../../Templates/cases/nagato-city-election-line.md" suffix(,)
0};

static const unsigned char file188[] = {
#embed "../../Templates/cases/nakano-ward-document-standard.md" suffix(,)
0};

static const unsigned char file189[] = {
#embed "../../Templates/cases/nakatsu-city-fire-chat.md" suffix(,)
0};

static const unsigned char file190[] = {
#embed "../../Templates/cases/namerikawa-city-group-talks.md" suffix(,)
0};

static const unsigned char file191[] = {
#embed "../../Templates/cases/nara-city-overtime-program.md" suffix(,)
0};

static const unsigned char file192[] = {
#embed "../../Templates/cases/nara-pref-joint-exam.md" suffix(,)
0};

static const unsigned char file193[] = {
#embed "../../Templates/cases/nara-pref-official-seal.md" suffix(,)
0};

static const unsigned char file194[] = {
#embed "../../Templates/cases/nasushiobara-city-school-pc.md" suffix(,)
0};

static const unsigned char file195[] = {
#embed "../../Templates/cases/national-gov-paternity-plan.md" suffix(,)
0};

static const unsigned char file196[] = {
#embed "../../Templates/cases/neyagawa-city-caseworker-tablet.md" suffix(,)
0};

static const unsigned char file197[] = {
#embed "../../Templates/cases/neyagawa-city-pc-shutdown.md" suffix(,)
0};

static const unsigned char file198[] = {
#embed "../../Templates/cases/nishikawa-town-paper-overtime-cut.md" suffix(,)
0};

static const unsigned char file199[] = {
#embed "../../Templates/cases/nishinomiya-city-call-center.md" suffix(,)
0};

static const unsigned char file200[] = {
#embed "../../Templates/cases/nishio-city-fire-hq-visualize.md" suffix(,)
0};

static const unsigned char file201[] = {
#embed "../../Templates/cases/obu-city-tablet.md" suffix(,)
0};

static const unsigned char file202[] = {
#embed "../../Templates/cases/odawara-city-harassment-survey.md" suffix(,)
0};

static const unsigned char file203[] = {
#embed "../../Templates/cases/ofunato-city-late-counter.md" suffix(,)
0};

static const unsigned char file204[] = {
#embed "../../Templates/cases/oguchi-town-strategy-in-plan.md" suffix(,)
0};

static const unsigned char file205[] = {
#embed "../../Templates/cases/okayama-pref-care-leave-split.md" suffix(,)
0};

static const unsigned char file206[] = {
#embed "../../Templates/cases/osaka-city-child-center-allowance.md" suffix(,)
0};

static const unsigned char file207[] = {
#embed "../../Templates/cases/osaka-city-tax-support-rule.md" suffix(,)
0};

static const unsigned char file208[] = {
#embed "../../Templates/cases/osaka-fire-external-hotline.md" suffix(,)
0};

static const unsigned char file209[] = {
#embed "../../Templates/cases/osaka-pref-child-guidance-night-calls.md" suffix(,)
0};

static const unsigned char file210[] = {
#embed "../../Templates/cases/otsu-city-overtime-control.md" suffix(,)
0};

static const unsigned char file211[] = {
#embed "../../Templates/cases/oyama-city-file-meter.md" suffix(,)
0};

static const unsigned char file212[] = {
#embed "../../Templates/cases/saga-pref-8day-leave.md" suffix(,)
0};

static const unsigned char file213[] = {
#embed "../../Templates/cases/saga-pref-manager-feedback.md" suffix(,)
0};

static const unsigned char file214[] = {
#embed "../../Templates/cases/saga-pref-october-transfers.md" suffix(,)
0};

static const unsigned char file215[] = {
#embed "../../Templates/cases/saga-pref-telework.md" suffix(,)
0};

static const unsigned char file216[] = {
#embed "../../Templates/cases/saitama-pref-governor-dx.md" suffix(,)
0};

static const unsigned char file217[] = {
#embed "../../Templates/cases/saitama-pref-support-rinjo.md" suffix(,)
0};

static const unsigned char file218[] = {
#embed "../../Templates/cases/saitama-pref-tax-meister.md" suffix(,)
0};

static const unsigned char file219[] = {
#embed "../../Templates/cases/sakai-city-cancer-work.md" suffix(,)
0};

static const unsigned char file220[] = {
#embed "../../Templates/cases/sakai-fukui-mendokusai-gp.md" suffix(,)
0};

static const unsigned char file221[] = {
#embed "../../Templates/cases/sakai-kita-ward-sound-masking.md" suffix(,)
0};

static const unsigned char file222[] = {
#embed "../../Templates/cases/sapporo-city-shared-editing.md" suffix(,)
0};

static const unsigned char file223[] = {
#embed "../../Templates/cases/seiyo-city-office-layout.md" suffix(,)
0};

static const unsigned char file224[] = {
#embed "../../Templates/cases/seiyo-city-office-reform.md" suffix(,)
0};

static const unsigned char file225[] = {
#embed "../../Templates/cases/sennan-city-workplace-checksheet.md" suffix(,)
0};

static const unsigned char file226[] = {
#embed "../../Templates/cases/setagaya-ward-disclosure-tool.md" suffix(,)
0};

static const unsigned char file227[] = {
#embed "../../Templates/cases/shibuya-ward-document-half.md" suffix(,)
0};

static const unsigned char file228[] = {
#embed "../../Templates/cases/shiga-pref-chat.md" suffix(,)
0};

static const unsigned char file229[] = {
#embed "../../Templates/cases/shiga-pref-telework-care.md" suffix(,)
0};

static const unsigned char file230[] = {
#embed "../../Templates/cases/shijonawate-city-kaeru-kaigi.md" suffix(,)
0};

static const unsigned char file231[] = {
#embed "../../Templates/cases/shijonawate-city-question-routine.md" suffix(,)
0};

static const unsigned char file232[] = {
#embed "../../Templates/cases/shimamoto-town-fire-women.md" suffix(,)
0};

static const unsigned char file233[] = {
#embed "../../Templates/cases/shioya-town-thanks-points.md" suffix(,)
0};

static const unsigned char file234[] = {
#embed "../../Templates/cases/shizuoka-city-child-center-ai.md" suffix(,)
0};

static const unsigned char file235[] = {
#embed "../../Templates/cases/shizuoka-pref-admin-center.md" suffix(,)
0};

static const unsigned char file236[] = {
#embed "../../Templates/cases/shizuoka-pref-engineer-dispatch.md" suffix(,)
0};

static const unsigned char file237[] = {
#embed "../../Templates/cases/shizuoka-pref-one-reform.md" suffix(,)
0};

static const unsigned char file238[] = {
#embed "../../Templates/cases/shizuoka-pref-satellite-office.md" suffix(,)
0};

static const unsigned char file239[] = {
#embed "../../Templates/cases/shonai-town-koshien.md" suffix(,)
0};

static const unsigned char file240[] = {
#embed "../../Templates/cases/soumu-admin-bureau-office.md" suffix(,)
0};

static const unsigned char file241[] = {
#embed "../../Templates/cases/soumu-ministry-office-reform.md" suffix(,)
0};

static const unsigned char file242[] = {
#embed "../../Templates/cases/sumida-ward-internal-systems.md" suffix(,)
0};

static const unsigned char file243[] = {
#embed "../../Templates/cases/susono-city-mission.md" suffix(,)
0};

static const unsigned char file244[] = {
#embed "../../Templates/cases/suzaka-city-unit-goals.md" suffix(,)
0};

static const unsigned char file245[] = {
#embed "../../Templates/cases/tachikawa-city-kaizen.md" suffix(,)
0};

static const unsigned char file246[] = {
#embed "../../Templates/cases/tajimi-city-plan-first.md" suffix(,)
0};

static const unsigned char file247[] = {
#embed "../../Templates/cases/takahama-town-booth.md" suffix(,)
0};

static const unsigned char file248[] = {
#embed "../../Templates/cases/takahashi-city-360-feedback.md" suffix(,)
0};

static const unsigned char file249[] = {
#embed "../../Templates/cases/takahashi-city-thank-you-project.md" suffix(,)
0};

static const unsigned char file250[] = {
#embed "../../Templates/cases/takamori-town-secondment.md" suffix(,)
0};

static const unsigned char file251[] = {
#embed "../../Templates/cases/takatsuki-city-error-disclosure.md" suffix(,)
0};

static const unsigned char file252[] = {
#embed "../../Templates/cases/taki-town-lunch-closure.md" suffix(,)
0};

static const unsigned char file253[] = {
#embed "../../Templates/cases/tamba-city-night-duty.md" suffix(,)
0};

static const unsigned char file254[] = {
#embed "../../Templates/cases/tambasasayama-city-secretary.md" suffix(,)
0};

static const unsigned char file255[] = {
#embed "../../Templates/cases/tateyama-city-merge-units.md" suffix(,)
0};

static const unsigned char file256[] = {
#embed "../../Templates/cases/tatsuno-city-seal-review.md" suffix(,)
0};

static const unsigned char file257[] = {
#embed "../../Templates/cases/tochigi-pref-17-oclock-rule.md" suffix(,)
0};

static const unsigned char file258[] = {
#embed "../../Templates/cases/tochigi-pref-san-naming.md" suffix(,)
0};

static const unsigned char file259[] = {
#embed "../../Templates/cases/tochigi-pref-school-after-hours-phone.md" suffix(,)
0};

static const unsigned char file260[] = {
#embed "../../Templates/cases/tochigi-pref-sewer-dojo.md" suffix(,)
0};

static const unsigned char file261[] = {
#embed "../../Templates/cases/tochigi-pref-talk-cafe.md" suffix(,)
0};

static const unsigned char file262[] = {
#embed "../../Templates/cases/tochigi-pref-weekly-stance.md" suffix(,)
0};

static const unsigned char file263[] = {
#embed "../../Templates/cases/tokai-village-bpr.md" suffix(,)
0};

static const unsigned char file264[] = {
#embed "../../Templates/cases/tokai-village-workload-map.md" suffix(,)
0};

static const unsigned char file265[] = {
#embed "../../Templates/cases/tokyo-8pm-leaving.md" suffix(,)
0};

static const unsigned char file266[] = {
#embed "../../Templates/cases/tokyo-boe-vice-principal-support.md" suffix(,)
0};

static const unsigned char file267[] = {
#embed "../../Templates/cases/tokyo-child-center-tutor.md" suffix(,)
0};

static const unsigned char file268[] = {
#embed "../../Templates/cases/tokyo-metro-audit-data.md" suffix(,)
0};

static const unsigned char file269[] = {
#embed "../../Templates/cases/tokyo-metro-branch-digital.md" suffix(,)
0};

static const unsigned char file270[] = {
#embed "../../Templates/cases/tokyo-metro-digital-survey.md" suffix(,)
0};

static const unsigned char file271[] = {
#embed "../../Templates/cases/tokyo-metro-paper-cap.md" suffix(,)
0};

static const unsigned char file272[] = {
#embed "../../Templates/cases/tokyo-metro-paper-dashboard.md" suffix(,)
0};

static const unsigned char file273[] = {
#embed "../../Templates/cases/tomakomai-city-health-management.md" suffix(,)
0};

static const unsigned char file274[] = {
#embed "../../Templates/cases/tono-city-early-meeting.md" suffix(,)
0};

static const unsigned char file275[] = {
#embed "../../Templates/cases/toshima-ward-new-hall.md" suffix(,)
0};

static const unsigned char file276[] = {
#embed "../../Templates/cases/toshima-ward-staff-portal.md" suffix(,)
0};

static const unsigned char file277[] = {
#embed "../../Templates/cases/toshima-ward-work-from-home.md" suffix(,)
0};

static const unsigned char file278[] = {
#embed "../../Templates/cases/tottori-city-integrated-gis.md" suffix(,)
0};

static const unsigned char file279[] = {
#embed "../../Templates/cases/tottori-pref-budget-reform.md" suffix(,)
0};

static const unsigned char file280[] = {
#embed "../../Templates/cases/tottori-pref-kaizen.md" suffix(,)
0};

static const unsigned char file281[] = {
#embed "../../Templates/cases/tottori-pref-women-posts.md" suffix(,)
0};

static const unsigned char file282[] = {
#embed "../../Templates/cases/toyama-pref-budget-scrap.md" suffix(,)
0};

static const unsigned char file283[] = {
#embed "../../Templates/cases/toyama-pref-career-dock.md" suffix(,)
0};

static const unsigned char file284[] = {
#embed "../../Templates/cases/toyama-pref-communication-platform.md" suffix(,)
0};

static const unsigned char file285[] = {
#embed "../../Templates/cases/toyama-pref-dx-training.md" suffix(,)
0};

static const unsigned char file286[] = {
#embed "../../Templates/cases/toyama-pref-lab.md" suffix(,)
0};

static const unsigned char file287[] = {
#embed "../../Templates/cases/toyama-pref-model-office.md" suffix(,)
0};

static const unsigned char file288[] = {
#embed "../../Templates/cases/toyama-pref-online-procedures.md" suffix(,)
0};

static const unsigned char file289[] = {
#embed "../../Templates/cases/toyama-pref-program-review.md" suffix(,)
0};

static const unsigned char file290[] = {
#embed "../../Templates/cases/toyama-pref-staff-values-card.md" suffix(,)
0};

static const unsigned char file291[] = {
#embed "../../Templates/cases/toyama-pref-staff-values-why.md" suffix(,)
0};

static const unsigned char file292[] = {
#embed "../../Templates/cases/toyama-pref-student-dx.md" suffix(,)
0};

static const unsigned char file293[] = {
#embed "../../Templates/cases/toyooka-city-career-chart.md" suffix(,)
0};

static const unsigned char file294[] = {
#embed "../../Templates/cases/toyoyama-town-mentor.md" suffix(,)
0};

static const unsigned char file295[] = {
#embed "../../Templates/cases/tsubame-yahiko-fire-fitness.md" suffix(,)
0};

static const unsigned char file296[] = {
#embed "../../Templates/cases/tsugaru-city-virtual-browser.md" suffix(,)
0};

static const unsigned char file297[] = {
#embed "../../Templates/cases/tsukuba-city-paperless.md" suffix(,)
0};

static const unsigned char file298[] = {
#embed "../../Templates/cases/tsukuba-city-pledge-roadmap.md" suffix(,)
0};

static const unsigned char file299[] = {
#embed "../../Templates/cases/tsukuba-city-rpa-tax.md" suffix(,)
0};

static const unsigned char file300[] = {
#embed "../../Templates/cases/tsuruoka-city-zoom-offices.md" suffix(,)
0};

static const unsigned char file301[] = {
#embed "../../Templates/cases/uki-city-one-terminal.md" suffix(,)
0};

static const unsigned char file302[] = {
#embed "../../Templates/cases/uki-city-preprinted-forms.md" suffix(,)
0};

static const unsigned char file303[] = {
#embed "../../Templates/cases/utsunomiya-city-flex-four-day.md" suffix(,)
0};

static const unsigned char file304[] = {
#embed "../../Templates/cases/wajima-city-key-box.md" suffix(,)
0};

static const unsigned char file305[] = {
#embed "../../Templates/cases/wakayama-pref-anywhere-work.md" suffix(,)
0};

static const unsigned char file306[] = {
#embed "../../Templates/cases/wakayama-pref-cover-bonus.md" suffix(,)
0};

static const unsigned char file307[] = {
#embed "../../Templates/cases/wakayama-pref-own-time.md" suffix(,)
0};

static const unsigned char file308[] = {
#embed "../../Templates/cases/yaizu-city-furusato-outsourcing.md" suffix(,)
0};

static const unsigned char file309[] = {
#embed "../../Templates/cases/yamagata-city-nursery-ai.md" suffix(,)
0};

static const unsigned char file310[] = {
#embed "../../Templates/cases/yamanashi-edu-document-halving.md" suffix(,)
0};

static const unsigned char file311[] = {
#embed "../../Templates/cases/yao-city-meeting-guideline.md" suffix(,)
0};

static const unsigned char file312[] = {
#embed "../../Templates/cases/yokkaichi-city-all-staff-survey.md" suffix(,)
0};

static const unsigned char file313[] = {
#embed "../../Templates/cases/yokkaichi-city-internal-side-job.md" suffix(,)
0};

static const unsigned char file314[] = {
#embed "../../Templates/cases/yokohama-city-next-leadership.md" suffix(,)
0};

static const unsigned char file315[] = {
#embed "../../Templates/cases/yokohama-city-rag.md" suffix(,)
0};

static const unsigned char file316[] = {
#embed "../../Templates/cases/yokosuka-city-chatgpt.md" suffix(,)
0};

static const unsigned char file317[] = {
#embed "../../Templates/cases/yokoze-town-yokolab.md" suffix(,)
0};

static const unsigned char file318[] = {
#embed "../../Templates/cases/yotsukaido-city-mayor-leave.md" suffix(,)
0};

static const unsigned char file319[] = {
#embed "../../Templates/cases/yuki-city-document-system.md" suffix(,)
0};

static const unsigned char file320[] = {
#embed "../../Templates/cases/zama-city-tsunagu-sheet.md" suffix(,)
0};

static const unsigned char file321[] = {
#embed "../../Templates/formats/first-en.md" suffix(,)
0};

static const unsigned char file322[] = {
#embed "../../Templates/formats/first.md" suffix(,)
0};

static const unsigned char file323[] = {
#embed "../../Templates/formats/project-en.md" suffix(,)
0};

static const unsigned char file324[] = {
#embed "../../Templates/formats/project.md" suffix(,)
0};

static const unsigned char file325[] = {
#embed "../../Templates/formats/remote-en.md" suffix(,)
0};

static const unsigned char file326[] = {
#embed "../../Templates/formats/remote.md" suffix(,)
0};

static const unsigned char file327[] = {
#embed "../../Templates/formats/standard-en.md" suffix(,)
0};

static const unsigned char file328[] = {
#embed "../../Templates/formats/standard.md" suffix(,)
0};

static const unsigned char file329[] = {
#embed "../../Templates/formats/team-en.md" suffix(,)
0};

static const unsigned char file330[] = {
#embed "../../Templates/formats/team.md" suffix(,)
0};

static const unsigned char file331[] = {
#embed "../../Templates/issues/approvals.md" suffix(,)
0};

static const unsigned char file332[] = {
#embed "../../Templates/issues/collaboration.md" suffix(,)
0};

static const unsigned char file333[] = {
#embed "../../Templates/issues/digital.md" suffix(,)
0};

static const unsigned char file334[] = {
#embed "../../Templates/issues/growth.md" suffix(,)
0};

static const unsigned char file335[] = {
#embed "../../Templates/issues/information.md" suffix(,)
0};

static const unsigned char file336[] = {
#embed "../../Templates/issues/knowledge.md" suffix(,)
0};

static const unsigned char file337[] = {
#embed "../../Templates/issues/leave.md" suffix(,)
0};

static const unsigned char file338[] = {
#embed "../../Templates/issues/meetings.md" suffix(,)
0};

static const unsigned char file339[] = {
#embed "../../Templates/issues/overtime.md" suffix(,)
0};

static const unsigned char file340[] = {
#embed "../../Templates/issues/paperless.md" suffix(,)
0};

static const unsigned char file341[] = {
#embed "../../Templates/issues/process.md" suffix(,)
0};

static const unsigned char file342[] = {
#embed "../../Templates/issues/remote.md" suffix(,)
0};

static const unsigned char file343[] = {
#embed "../../Templates/issues/service.md" suffix(,)
0};

static const unsigned char file344[] = {
#embed "../../Templates/issues/vision.md" suffix(,)
0};

static const unsigned char file345[] = {
#embed "../../Templates/issues/wellbeing.md" suffix(,)
0};

static const unsigned char file346[] = {
#embed "../../Templates/issues/workload.md" suffix(,)
0};

static const unsigned char file347[] = {
#embed "../../Templates/issues/workplace.md" suffix(,)
0};

static const unsigned char file348[] = {
#embed "../../Templates/kinds.txt" suffix(,)
0};

static const unsigned char file349[] = {
#embed "../../Templates/organization.md" suffix(,)
0};

static const unsigned char file350[] = {
#embed "../../Templates/roles.txt" suffix(,)
0};

static const unsigned char file351[] = {
#embed "../../Templates/themes.md" suffix(,)
0};

static const unsigned char document0[] = {
#embed "../../docs/format.md" suffix(,)
0};

static const unsigned char document1[] = {
#embed "../../docs/guide-division.md" suffix(,)
0};

static const unsigned char document2[] = {
#embed "../../docs/guide-secretariat.md" suffix(,)
0};

static const unsigned char document3[] = {
#embed "../../docs/手引き-事務局.md" suffix(,)
0};

static const unsigned char document4[] = {
#embed "../../docs/手引き-所属.md" suffix(,)
0};

static const unsigned char document5[] = {
#embed "../../docs/記録の形式.md" suffix(,)
0};

static const unsigned char shipped[] = {
#embed "../../scripts/shipped-templates.txt" suffix(,)
0};

static const library_file files[] = {
  {"cases/abiko-city-filing.md", file0, sizeof file0 - 1},
  {"cases/adachi-ward-specialist-track.md", file1, sizeof file1 - 1},
  {"cases/aichi-pref-long-holidays.md", file2, sizeof file2 - 1},
  {"cases/aichi-pref-shelter-search.md", file3, sizeof file3 - 1},
  {"cases/aizuwakamatsu-city-appointment.md", file4, sizeof file4 - 1},
  {"cases/akita-pref-health-leave.md", file5, sizeof file5 - 1},
  {"cases/amagasaki-city-priority-interview.md", file6, sizeof file6 - 1},
  {"cases/amami-city-e-contract.md", file7, sizeof file7 - 1},
  {"cases/aomori-city-secretariat-review.md", file8, sizeof file8 - 1},
  {"cases/aomori-pref-minutes.md", file9, sizeof file9 - 1},
  {"cases/asahikawa-takatsuki-compare.md", file10, sizeof file10 - 1},
  {"cases/ashikaga-city-cloud-core.md", file11, sizeof file11 - 1},
  {"cases/ashikaga-city-customer-harassment.md", file12, sizeof file12 - 1},
  {"cases/beppu-city-bereavement-desk.md", file13, sizeof file13 - 1},
  {"cases/beppu-city-rpa-expansion.md", file14, sizeof file14 - 1},
  {"cases/beppu-city-rpa.md", file15, sizeof file15 - 1},
  {"cases/canon-electronics-standing.md", file16, sizeof file16 - 1},
  {"cases/chiba-city-paternity-default.md", file17, sizeof file17 - 1},
  {"cases/chiba-city-telework-care.md", file18, sizeof file18 - 1},
  {"cases/chiba-pref-construction-leveling.md", file19, sizeof file19 - 1},
  {"cases/chiba-pref-model.md", file20, sizeof file20 - 1},
  {"cases/chiba-pref-scholarship-repay.md", file21, sizeof file21 - 1},
  {"cases/chino-city-light-evaluation.md", file22, sizeof file22 - 1},
  {"cases/chofu-city-chat-meetings.md", file23, sizeof file23 - 1},
  {"cases/chubu-meti-mvv.md", file24, sizeof file24 - 1},
  {"cases/daigo-town-remote-desktop.md", file25, sizeof file25 - 1},
  {"cases/digital-agency-values.md", file26, sizeof file26 - 1},
  {"cases/ehime-pref-digital-talent-share.md", file27, sizeof file27 - 1},
  {"cases/ehime-pref-gyokaku-koshien.md", file28, sizeof file28 - 1},
  {"cases/env-ministry-selection.md", file29, sizeof file29 - 1},
  {"cases/fuji-city-civil-engineer-camp.md", file30, sizeof file30 - 1},
  {"cases/fukaya-city-chat.md", file31, sizeof file31 - 1},
  {"cases/fukuchiyama-city-satellite-office.md", file32, sizeof file32 - 1},
  {"cases/fukui-city-inner-window.md", file33, sizeof file33 - 1},
  {"cases/fukui-pref-challenge-proposal.md", file34, sizeof file34 - 1},
  {"cases/fukui-pref-life-style-shift.md", file35, sizeof file35 - 1},
  {"cases/fukuoka-city-hankoless.md", file36, sizeof file36 - 1},
  {"cases/fukuoka-pref-remote-site-check.md", file37, sizeof file37 - 1},
  {"cases/fukuoka-pref-workplace-kaizen.md", file38, sizeof file38 - 1},
  {"cases/fukushima-city-design-documents.md", file39, sizeof file39 - 1},
  {"cases/fukushima-city-paperless.md", file40, sizeof file40 - 1},
  {"cases/fukushima-city-school-network.md", file41, sizeof file41 - 1},
  {"cases/fukushima-police-care-notice.md", file42, sizeof file42 - 1},
  {"cases/fukushima-pref-vice-principal-authority.md", file43, sizeof file43 - 1},
  {"cases/fukuyama-city-strategy-manager.md", file44, sizeof file44 - 1},
  {"cases/funahashi-village-30sec.md", file45, sizeof file45 - 1},
  {"cases/gifu-city-young-project.md", file46, sizeof file46 - 1},
  {"cases/gifu-yamagata-city-health-plan.md", file47, sizeof file47 - 1},
  {"cases/gobo-city-career-return.md", file48, sizeof file48 - 1},
  {"cases/gobo-city-work-sharing.md", file49, sizeof file49 - 1},
  {"cases/hachimantai-city-lump-sum-grant.md", file50, sizeof file50 - 1},
  {"cases/hachinohe-city-engagement-dialogue.md", file51, sizeof file51 - 1},
  {"cases/hakodate-city-group-accounts.md", file52, sizeof file52 - 1},
  {"cases/hamamatsu-city-summer-review.md", file53, sizeof file53 - 1},
  {"cases/hekinan-city-suggestions.md", file54, sizeof file54 - 1},
  {"cases/hidaka-town-e-decision.md", file55, sizeof file55 - 1},
  {"cases/higashichichibu-village-chat.md", file56, sizeof file56 - 1},
  {"cases/higashihiroshima-city-e-audit.md", file57, sizeof file57 - 1},
  {"cases/higashimurayama-city-rest-room.md", file58, sizeof file58 - 1},
  {"cases/higashimurayama-city-telework-pc.md", file59, sizeof file59 - 1},
  {"cases/higashiyamato-city-browser-option.md", file60, sizeof file60 - 1},
  {"cases/himeji-city-25-degrees.md", file61, sizeof file61 - 1},
  {"cases/himi-city-hall.md", file62, sizeof file62 - 1},
  {"cases/hino-city-manuals.md", file63, sizeof file63 - 1},
  {"cases/hirosaki-city-ai-minutes.md", file64, sizeof file64 - 1},
  {"cases/hirosaki-city-error-trends.md", file65, sizeof file65 - 1},
  {"cases/hirosaki-city-school-age-leave.md", file66, sizeof file66 - 1},
  {"cases/hitoyoshi-city-group-money.md", file67, sizeof file67 - 1},
  {"cases/hyogo-pref-governor-tablet.md", file68, sizeof file68 - 1},
  {"cases/ibaraki-pref-e-decision.md", file69, sizeof file69 - 1},
  {"cases/ibaraki-pref-infection-apps.md", file70, sizeof file70 - 1},
  {"cases/ichinomiya-city-cover-bonus.md", file71, sizeof file71 - 1},
  {"cases/ikeda-city-tax-outsourcing.md", file72, sizeof file72 - 1},
  {"cases/ikoma-city-harassment-ordinance.md", file73, sizeof file73 - 1},
  {"cases/imabari-city-meeting-rule.md", file74, sizeof file74 - 1},
  {"cases/ishikari-city-aikaze.md", file75, sizeof file75 - 1},
  {"cases/iwaki-city-e-invoice.md", file76, sizeof file76 - 1},
  {"cases/iwamizawa-city-no-writing-counter.md", file77, sizeof file77 - 1},
  {"cases/iwate-akita-senior-posts.md", file78, sizeof file78 - 1},
  {"cases/izumi-city-pay-reform.md", file79, sizeof file79 - 1},
  {"cases/izumiotsu-city-office-bgm.md", file80, sizeof file80 - 1},
  {"cases/jinji-in-mvv.md", file81, sizeof file81 - 1},
  {"cases/jinji-in-negative-feedback.md", file82, sizeof file82 - 1},
  {"cases/jinji-in-term-renewal.md", file83, sizeof file83 - 1},
  {"cases/kagoshima-city-call-center.md", file84, sizeof file84 - 1},
  {"cases/kakogawa-city-benefit-app.md", file85, sizeof file85 - 1},
  {"cases/kamakura-city-chat.md", file86, sizeof file86 - 1},
  {"cases/kamakura-city-one-on-one.md", file87, sizeof file87 - 1},
  {"cases/kamiamakusa-city-ob-shelter.md", file88, sizeof file88 - 1},
  {"cases/kamiyama-town-kintone.md", file89, sizeof file89 - 1},
  {"cases/kanagawa-pref-four-year-rotation.md", file90, sizeof file90 - 1},
  {"cases/kanazawa-city-dx-leader.md", file91, sizeof file91 - 1},
  {"cases/kanazawa-city-free-address.md", file92, sizeof file92 - 1},
  {"cases/kanazawa-fire-reemployed-instructor.md", file93, sizeof file93 - 1},
  {"cases/kanda-town-gis-pipe-map.md", file94, sizeof file94 - 1},
  {"cases/kariya-city-internal-side-job.md", file95, sizeof file95 - 1},
  {"cases/kasai-city-vote-count.md", file96, sizeof file96 - 1},
  {"cases/kashiba-city-request-records.md", file97, sizeof file97 - 1},
  {"cases/kashiba-city-storm-childcare.md", file98, sizeof file98 - 1},
  {"cases/kashiwazaki-city-meeting-guideline.md", file99, sizeof file99 - 1},
  {"cases/kato-city-engagement-cycle.md", file100, sizeof file100 - 1},
  {"cases/kato-city-voluntary-demotion.md", file101, sizeof file101 - 1},
  {"cases/katsuyama-city-no-landline.md", file102, sizeof file102 - 1},
  {"cases/kawaguchi-city-kintone-macros.md", file103, sizeof file103 - 1},
  {"cases/kawaguchi-city-online-forms.md", file104, sizeof file104 - 1},
  {"cases/kitami-city-no-writing-counter.md", file105, sizeof file105 - 1},
  {"cases/kobe-city-e-contract.md", file106, sizeof file106 - 1},
  {"cases/kobe-city-home-working.md", file107, sizeof file107 - 1},
  {"cases/kobe-city-online-grants.md", file108, sizeof file108 - 1},
  {"cases/kobe-city-roadmap.md", file109, sizeof file109 - 1},
  {"cases/kobe-city-school-mail-audit.md", file110, sizeof file110 - 1},
  {"cases/kobe-city-specialist-rotation.md", file111, sizeof file111 - 1},
  {"cases/kobe-city-tsunagu-team.md", file112, sizeof file112 - 1},
  {"cases/kochi-pref-dock-year-cycle.md", file113, sizeof file113 - 1},
  {"cases/kochi-pref-model-team-sharing.md", file114, sizeof file114 - 1},
  {"cases/kochi-pref-newcomer-supporter.md", file115, sizeof file115 - 1},
  {"cases/kochi-pref-overtime-premium.md", file116, sizeof file116 - 1},
  {"cases/kochi-pref-workplace-dock.md", file117, sizeof file117 - 1},
  {"cases/koga-city-flexible-office.md", file118, sizeof file118 - 1},
  {"cases/koka-city-fertility-leave.md", file119, sizeof file119 - 1},
  {"cases/kokubunji-city-leave-guide.md", file120, sizeof file120 - 1},
  {"cases/koriyama-city-inquiry-rules.md", file121, sizeof file121 - 1},
  {"cases/koriyama-city-meeting-rules.md", file122, sizeof file122 - 1},
  {"cases/koriyama-city-workload-survey.md", file123, sizeof file123 - 1},
  {"cases/kumamoto-area-joint-climate-plan.md", file124, sizeof file124 - 1},
  {"cases/kumamoto-city-admin-center.md", file125, sizeof file125 - 1},
  {"cases/kumamoto-city-free-address.md", file126, sizeof file126 - 1},
  {"cases/kumamoto-city-mutual-support.md", file127, sizeof file127 - 1},
  {"cases/kunitachi-city-manager-manifesto.md", file128, sizeof file128 - 1},
  {"cases/kurayoshi-city-car-keybox.md", file129, sizeof file129 - 1},
  {"cases/kure-city-bpr.md", file130, sizeof file130 - 1},
  {"cases/kuwana-city-collabo-labo.md", file131, sizeof file131 - 1},
  {"cases/kyoto-pref-chatai.md", file132, sizeof file132 - 1},
  {"cases/kyoto-pref-shared-service.md", file133, sizeof file133 - 1},
  {"cases/maff-grant-forms-review.md", file134, sizeof file134 - 1},
  {"cases/maff-midcareer-mentor.md", file135, sizeof file135 - 1},
  {"cases/maibara-city-mayor-message.md", file136, sizeof file136 - 1},
  {"cases/matsusaka-city-execution-declaration.md", file137, sizeof file137 - 1},
  {"cases/meti-diet-answer-deadline.md", file138, sizeof file138 - 1},
  {"cases/meti-honkan-office-renewal.md", file139, sizeof file139 - 1},
  {"cases/mhlw-web-briefing.md", file140, sizeof file140 - 1},
  {"cases/mie-pref-elearning-followup.md", file141, sizeof file141 - 1},
  {"cases/mie-pref-half-year-review.md", file142, sizeof file142 - 1},
  {"cases/mie-pref-matsusaka-civil-seminar.md", file143, sizeof file143 - 1},
  {"cases/mie-pref-minutes-audio.md", file144, sizeof file144 - 1},
  {"cases/mie-pref-municipal-chat.md", file145, sizeof file145 - 1},
  {"cases/mie-pref-tacit-knowledge.md", file146, sizeof file146 - 1},
  {"cases/mie-pref-target-review.md", file147, sizeof file147 - 1},
  {"cases/mie-pref-taskforce.md", file148, sizeof file148 - 1},
  {"cases/minamiizu-town-manuals.md", file149, sizeof file149 - 1},
  {"cases/mitoyo-city-free-address-phone.md", file150, sizeof file150 - 1},
  {"cases/mitsuke-city-chat.md", file151, sizeof file151 - 1},
  {"cases/miyagi-pref-grandparent-leave.md", file152, sizeof file152 - 1},
  {"cases/miyagi-pref-konemiya.md", file153, sizeof file153 - 1},
  {"cases/miyagi-pref-municipal-chat.md", file154, sizeof file154 - 1},
  {"cases/miyake-town-filing.md", file155, sizeof file155 - 1},
  {"cases/miyake-town-mvv.md", file156, sizeof file156 - 1},
  {"cases/miyakonojo-city-zevo.md", file157, sizeof file157 - 1},
  {"cases/miyashiro-town-newcomer-school.md", file158, sizeof file158 - 1},
  {"cases/miyazaki-city-genai-trial.md", file159, sizeof file159 - 1},
  {"cases/miyazaki-city-reform-committee.md", file160, sizeof file160 - 1},
  {"cases/miyazaki-pref-design-change-guide.md", file161, sizeof file161 - 1},
  {"cases/miyazaki-pref-vet-allowance.md", file162, sizeof file162 - 1},
  {"cases/miyoshi-city-nonregular-wage.md", file163, sizeof file163 - 1},
  {"cases/miyoshi-town-newsletter.md", file164, sizeof file164 - 1},
  {"cases/mlit-relocation-period.md", file165, sizeof file165 - 1},
  {"cases/mlit-road-bureau-pt.md", file166, sizeof file166 - 1},
  {"cases/moe-bureau-free-address.md", file167, sizeof file167 - 1},
  {"cases/moe-survey-sheets.md", file168, sizeof file168 - 1},
  {"cases/mof-travel-expense-law.md", file169, sizeof file169 - 1},
  {"cases/mori-town-cloud-telework.md", file170, sizeof file170 - 1},
  {"cases/muroran-city-counter-walkthrough.md", file171, sizeof file171 - 1},
  {"cases/musashino-city-newcomer-support.md", file172, sizeof file172 - 1},
  {"cases/musashino-city-nonregular-leave.md", file173, sizeof file173 - 1},
  {"cases/musashino-city-payroll-link.md", file174, sizeof file174 - 1},
  {"cases/musashino-city-student-election-staff.md", file175, sizeof file175 - 1},
  {"cases/nagano-pref-forestry-teams.md", file176, sizeof file176 - 1},
  {"cases/nagano-pref-kaepro-live.md", file177, sizeof file177 - 1},
  {"cases/nagano-pref-kaepro-proposal.md", file178, sizeof file178 - 1},
  {"cases/nagano-pref-minutes-ai.md", file179, sizeof file179 - 1},
  {"cases/nagano-pref-newcomer-gap-survey.md", file180, sizeof file180 - 1},
  {"cases/nagano-pref-offer-gathering.md", file181, sizeof file181 - 1},
  {"cases/nagano-pref-reception-hours.md", file182, sizeof file182 - 1},
  {"cases/nagano-pref-social-side-job.md", file183, sizeof file183 - 1},
  {"cases/nagano-pref-work-interval.md", file184, sizeof file184 - 1},
  {"cases/nagasaki-pref-early-exam.md", file185, sizeof file185 - 1},
  {"cases/nagasaki-pref-teams.md", file186, sizeof file186 - 1},
  {"cases/nagato-city-election-line.md", file187, sizeof file187 - 1},
  {"cases/nakano-ward-document-standard.md", file188, sizeof file188 - 1},
  {"cases/nakatsu-city-fire-chat.md", file189, sizeof file189 - 1},
  {"cases/namerikawa-city-group-talks.md", file190, sizeof file190 - 1},
  {"cases/nara-city-overtime-program.md", file191, sizeof file191 - 1},
  {"cases/nara-pref-joint-exam.md", file192, sizeof file192 - 1},
  {"cases/nara-pref-official-seal.md", file193, sizeof file193 - 1},
  {"cases/nasushiobara-city-school-pc.md", file194, sizeof file194 - 1},
  {"cases/national-gov-paternity-plan.md", file195, sizeof file195 - 1},
  {"cases/neyagawa-city-caseworker-tablet.md", file196, sizeof file196 - 1},
  {"cases/neyagawa-city-pc-shutdown.md", file197, sizeof file197 - 1},
  {"cases/nishikawa-town-paper-overtime-cut.md", file198, sizeof file198 - 1},
  {"cases/nishinomiya-city-call-center.md", file199, sizeof file199 - 1},
  {"cases/nishio-city-fire-hq-visualize.md", file200, sizeof file200 - 1},
  {"cases/obu-city-tablet.md", file201, sizeof file201 - 1},
  {"cases/odawara-city-harassment-survey.md", file202, sizeof file202 - 1},
  {"cases/ofunato-city-late-counter.md", file203, sizeof file203 - 1},
  {"cases/oguchi-town-strategy-in-plan.md", file204, sizeof file204 - 1},
  {"cases/okayama-pref-care-leave-split.md", file205, sizeof file205 - 1},
  {"cases/osaka-city-child-center-allowance.md", file206, sizeof file206 - 1},
  {"cases/osaka-city-tax-support-rule.md", file207, sizeof file207 - 1},
  {"cases/osaka-fire-external-hotline.md", file208, sizeof file208 - 1},
  {"cases/osaka-pref-child-guidance-night-calls.md", file209, sizeof file209 - 1},
  {"cases/otsu-city-overtime-control.md", file210, sizeof file210 - 1},
  {"cases/oyama-city-file-meter.md", file211, sizeof file211 - 1},
  {"cases/saga-pref-8day-leave.md", file212, sizeof file212 - 1},
  {"cases/saga-pref-manager-feedback.md", file213, sizeof file213 - 1},
  {"cases/saga-pref-october-transfers.md", file214, sizeof file214 - 1},
  {"cases/saga-pref-telework.md", file215, sizeof file215 - 1},
  {"cases/saitama-pref-governor-dx.md", file216, sizeof file216 - 1},
  {"cases/saitama-pref-support-rinjo.md", file217, sizeof file217 - 1},
  {"cases/saitama-pref-tax-meister.md", file218, sizeof file218 - 1},
  {"cases/sakai-city-cancer-work.md", file219, sizeof file219 - 1},
  {"cases/sakai-fukui-mendokusai-gp.md", file220, sizeof file220 - 1},
  {"cases/sakai-kita-ward-sound-masking.md", file221, sizeof file221 - 1},
  {"cases/sapporo-city-shared-editing.md", file222, sizeof file222 - 1},
  {"cases/seiyo-city-office-layout.md", file223, sizeof file223 - 1},
  {"cases/seiyo-city-office-reform.md", file224, sizeof file224 - 1},
  {"cases/sennan-city-workplace-checksheet.md", file225, sizeof file225 - 1},
  {"cases/setagaya-ward-disclosure-tool.md", file226, sizeof file226 - 1},
  {"cases/shibuya-ward-document-half.md", file227, sizeof file227 - 1},
  {"cases/shiga-pref-chat.md", file228, sizeof file228 - 1},
  {"cases/shiga-pref-telework-care.md", file229, sizeof file229 - 1},
  {"cases/shijonawate-city-kaeru-kaigi.md", file230, sizeof file230 - 1},
  {"cases/shijonawate-city-question-routine.md", file231, sizeof file231 - 1},
  {"cases/shimamoto-town-fire-women.md", file232, sizeof file232 - 1},
  {"cases/shioya-town-thanks-points.md", file233, sizeof file233 - 1},
  {"cases/shizuoka-city-child-center-ai.md", file234, sizeof file234 - 1},
  {"cases/shizuoka-pref-admin-center.md", file235, sizeof file235 - 1},
  {"cases/shizuoka-pref-engineer-dispatch.md", file236, sizeof file236 - 1},
  {"cases/shizuoka-pref-one-reform.md", file237, sizeof file237 - 1},
  {"cases/shizuoka-pref-satellite-office.md", file238, sizeof file238 - 1},
  {"cases/shonai-town-koshien.md", file239, sizeof file239 - 1},
  {"cases/soumu-admin-bureau-office.md", file240, sizeof file240 - 1},
  {"cases/soumu-ministry-office-reform.md", file241, sizeof file241 - 1},
  {"cases/sumida-ward-internal-systems.md", file242, sizeof file242 - 1},
  {"cases/susono-city-mission.md", file243, sizeof file243 - 1},
  {"cases/suzaka-city-unit-goals.md", file244, sizeof file244 - 1},
  {"cases/tachikawa-city-kaizen.md", file245, sizeof file245 - 1},
  {"cases/tajimi-city-plan-first.md", file246, sizeof file246 - 1},
  {"cases/takahama-town-booth.md", file247, sizeof file247 - 1},
  {"cases/takahashi-city-360-feedback.md", file248, sizeof file248 - 1},
  {"cases/takahashi-city-thank-you-project.md", file249, sizeof file249 - 1},
  {"cases/takamori-town-secondment.md", file250, sizeof file250 - 1},
  {"cases/takatsuki-city-error-disclosure.md", file251, sizeof file251 - 1},
  {"cases/taki-town-lunch-closure.md", file252, sizeof file252 - 1},
  {"cases/tamba-city-night-duty.md", file253, sizeof file253 - 1},
  {"cases/tambasasayama-city-secretary.md", file254, sizeof file254 - 1},
  {"cases/tateyama-city-merge-units.md", file255, sizeof file255 - 1},
  {"cases/tatsuno-city-seal-review.md", file256, sizeof file256 - 1},
  {"cases/tochigi-pref-17-oclock-rule.md", file257, sizeof file257 - 1},
  {"cases/tochigi-pref-san-naming.md", file258, sizeof file258 - 1},
  {"cases/tochigi-pref-school-after-hours-phone.md", file259, sizeof file259 - 1},
  {"cases/tochigi-pref-sewer-dojo.md", file260, sizeof file260 - 1},
  {"cases/tochigi-pref-talk-cafe.md", file261, sizeof file261 - 1},
  {"cases/tochigi-pref-weekly-stance.md", file262, sizeof file262 - 1},
  {"cases/tokai-village-bpr.md", file263, sizeof file263 - 1},
  {"cases/tokai-village-workload-map.md", file264, sizeof file264 - 1},
  {"cases/tokyo-8pm-leaving.md", file265, sizeof file265 - 1},
  {"cases/tokyo-boe-vice-principal-support.md", file266, sizeof file266 - 1},
  {"cases/tokyo-child-center-tutor.md", file267, sizeof file267 - 1},
  {"cases/tokyo-metro-audit-data.md", file268, sizeof file268 - 1},
  {"cases/tokyo-metro-branch-digital.md", file269, sizeof file269 - 1},
  {"cases/tokyo-metro-digital-survey.md", file270, sizeof file270 - 1},
  {"cases/tokyo-metro-paper-cap.md", file271, sizeof file271 - 1},
  {"cases/tokyo-metro-paper-dashboard.md", file272, sizeof file272 - 1},
  {"cases/tomakomai-city-health-management.md", file273, sizeof file273 - 1},
  {"cases/tono-city-early-meeting.md", file274, sizeof file274 - 1},
  {"cases/toshima-ward-new-hall.md", file275, sizeof file275 - 1},
  {"cases/toshima-ward-staff-portal.md", file276, sizeof file276 - 1},
  {"cases/toshima-ward-work-from-home.md", file277, sizeof file277 - 1},
  {"cases/tottori-city-integrated-gis.md", file278, sizeof file278 - 1},
  {"cases/tottori-pref-budget-reform.md", file279, sizeof file279 - 1},
  {"cases/tottori-pref-kaizen.md", file280, sizeof file280 - 1},
  {"cases/tottori-pref-women-posts.md", file281, sizeof file281 - 1},
  {"cases/toyama-pref-budget-scrap.md", file282, sizeof file282 - 1},
  {"cases/toyama-pref-career-dock.md", file283, sizeof file283 - 1},
  {"cases/toyama-pref-communication-platform.md", file284, sizeof file284 - 1},
  {"cases/toyama-pref-dx-training.md", file285, sizeof file285 - 1},
  {"cases/toyama-pref-lab.md", file286, sizeof file286 - 1},
  {"cases/toyama-pref-model-office.md", file287, sizeof file287 - 1},
  {"cases/toyama-pref-online-procedures.md", file288, sizeof file288 - 1},
  {"cases/toyama-pref-program-review.md", file289, sizeof file289 - 1},
  {"cases/toyama-pref-staff-values-card.md", file290, sizeof file290 - 1},
  {"cases/toyama-pref-staff-values-why.md", file291, sizeof file291 - 1},
  {"cases/toyama-pref-student-dx.md", file292, sizeof file292 - 1},
  {"cases/toyooka-city-career-chart.md", file293, sizeof file293 - 1},
  {"cases/toyoyama-town-mentor.md", file294, sizeof file294 - 1},
  {"cases/tsubame-yahiko-fire-fitness.md", file295, sizeof file295 - 1},
  {"cases/tsugaru-city-virtual-browser.md", file296, sizeof file296 - 1},
  {"cases/tsukuba-city-paperless.md", file297, sizeof file297 - 1},
  {"cases/tsukuba-city-pledge-roadmap.md", file298, sizeof file298 - 1},
  {"cases/tsukuba-city-rpa-tax.md", file299, sizeof file299 - 1},
  {"cases/tsuruoka-city-zoom-offices.md", file300, sizeof file300 - 1},
  {"cases/uki-city-one-terminal.md", file301, sizeof file301 - 1},
  {"cases/uki-city-preprinted-forms.md", file302, sizeof file302 - 1},
  {"cases/utsunomiya-city-flex-four-day.md", file303, sizeof file303 - 1},
  {"cases/wajima-city-key-box.md", file304, sizeof file304 - 1},
  {"cases/wakayama-pref-anywhere-work.md", file305, sizeof file305 - 1},
  {"cases/wakayama-pref-cover-bonus.md", file306, sizeof file306 - 1},
  {"cases/wakayama-pref-own-time.md", file307, sizeof file307 - 1},
  {"cases/yaizu-city-furusato-outsourcing.md", file308, sizeof file308 - 1},
  {"cases/yamagata-city-nursery-ai.md", file309, sizeof file309 - 1},
  {"cases/yamanashi-edu-document-halving.md", file310, sizeof file310 - 1},
  {"cases/yao-city-meeting-guideline.md", file311, sizeof file311 - 1},
  {"cases/yokkaichi-city-all-staff-survey.md", file312, sizeof file312 - 1},
  {"cases/yokkaichi-city-internal-side-job.md", file313, sizeof file313 - 1},
  {"cases/yokohama-city-next-leadership.md", file314, sizeof file314 - 1},
  {"cases/yokohama-city-rag.md", file315, sizeof file315 - 1},
  {"cases/yokosuka-city-chatgpt.md", file316, sizeof file316 - 1},
  {"cases/yokoze-town-yokolab.md", file317, sizeof file317 - 1},
  {"cases/yotsukaido-city-mayor-leave.md", file318, sizeof file318 - 1},
  {"cases/yuki-city-document-system.md", file319, sizeof file319 - 1},
  {"cases/zama-city-tsunagu-sheet.md", file320, sizeof file320 - 1},
  {"formats/first-en.md", file321, sizeof file321 - 1},
  {"formats/first.md", file322, sizeof file322 - 1},
  {"formats/project-en.md", file323, sizeof file323 - 1},
  {"formats/project.md", file324, sizeof file324 - 1},
  {"formats/remote-en.md", file325, sizeof file325 - 1},
  {"formats/remote.md", file326, sizeof file326 - 1},
  {"formats/standard-en.md", file327, sizeof file327 - 1},
  {"formats/standard.md", file328, sizeof file328 - 1},
  {"formats/team-en.md", file329, sizeof file329 - 1},
  {"formats/team.md", file330, sizeof file330 - 1},
  {"issues/approvals.md", file331, sizeof file331 - 1},
  {"issues/collaboration.md", file332, sizeof file332 - 1},
  {"issues/digital.md", file333, sizeof file333 - 1},
  {"issues/growth.md", file334, sizeof file334 - 1},
  {"issues/information.md", file335, sizeof file335 - 1},
  {"issues/knowledge.md", file336, sizeof file336 - 1},
  {"issues/leave.md", file337, sizeof file337 - 1},
  {"issues/meetings.md", file338, sizeof file338 - 1},
  {"issues/overtime.md", file339, sizeof file339 - 1},
  {"issues/paperless.md", file340, sizeof file340 - 1},
  {"issues/process.md", file341, sizeof file341 - 1},
  {"issues/remote.md", file342, sizeof file342 - 1},
  {"issues/service.md", file343, sizeof file343 - 1},
  {"issues/vision.md", file344, sizeof file344 - 1},
  {"issues/wellbeing.md", file345, sizeof file345 - 1},
  {"issues/workload.md", file346, sizeof file346 - 1},
  {"issues/workplace.md", file347, sizeof file347 - 1},
  {"kinds.txt", file348, sizeof file348 - 1},
  {"organization.md", file349, sizeof file349 - 1},
  {"roles.txt", file350, sizeof file350 - 1},
  {"themes.md", file351, sizeof file351 - 1},
};

static const library_file documents[] = {
  {"docs/format.md", document0, sizeof document0 - 1},
  {"docs/guide-division.md", document1, sizeof document1 - 1},
  {"docs/guide-secretariat.md", document2, sizeof document2 - 1},
  {"docs/手引き-事務局.md", document3, sizeof document3 - 1},
  {"docs/手引き-所属.md", document4, sizeof document4 - 1},
  {"docs/記録の形式.md", document5, sizeof document5 - 1},
};

size_t library_file_count(void) { return 352; }

library_file library_file_at(size_t index) { return files[index]; }

size_t library_document_count(void) { return 6; }

library_file library_document_at(size_t index) { return documents[index]; }

library_file library_shipped(void) {
  return (library_file){"shipped-templates.txt", shipped, sizeof shipped - 1};
}
