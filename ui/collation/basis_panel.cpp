// ui/collation/basis_panel.cpp: what the chosen thing rests on.
#include "ui/collation/basis_panel.h"

#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <span>

#include "ui/collation/decision_bar.h"
#include "ui/collation/match_columns.h"
#include "ui/collation/review_words.h"
#include "ui/shell/conversion.h"
#include "ui/shell/sentences.h"
#include "ui/shell/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_view.h"

namespace crosscase::ui {
namespace {

// A number of a call record is stated thousands of times: a text of all of them takes seconds to lay out, and nobody reads it.
constexpr std::size_t mostRecords = 200, mostSources = 12;

/// One explanation for every kind of subject; nothing for those that have none.
core::Result<core::Explanation> explain(core::CaseFile& file, const Subject& subject,
                                        const std::vector<core::LinkId>& links) {
    if (const auto* entity = std::get_if<core::EntityId>(&subject)) return core::explainEntity(file, *entity);
    if (!links.empty()) return core::explainLinks(file, links);
    if (const auto* overlap = std::get_if<core::OverlapId>(&subject)) return core::explainOverlap(file, *overlap);
    const MatchRef& match = std::get<MatchRef>(subject);
    return core::explainMatch(file, match.first, match.second);
}

QString row(const QString& sign, const QString& body) {
    return QStringLiteral("<tr><td style='padding-right:6px' valign='top'><b>%1</b></td><td>%2</td></tr>")
        .arg(sign, body);
}

QString variantHtml(const core::Variant& variant, const QString& muted) {
    QStringList sources;
    for (const core::BasisLine& source :
         std::span(variant.sources).first(std::min(variant.sources.size(), mostSources))) {
        const QString grade = source.grade.empty() ? BasisPanel::tr("not graded") : toQString(source.grade);
        sources << QStringLiteral("%1 <a href='record:%2'>%3</a> [%4]")
                       .arg(htmlText(toQString(source.agency)))
                       .arg(source.record.value)
                       .arg(htmlText(toQString(source.reference)), htmlText(grade));
    }
    if (variant.sources.size() > mostSources)
        sources << BasisPanel::tr("%n more", nullptr, int(variant.sources.size() - mostSources));
    QStringList spellings{toQString(variant.value)};
    for (const std::string& spelling : variant.spellings) spellings << toQString(spelling);
    return QStringLiteral("<b>%1</b> <span style='color:%2'>%3</span>")
        .arg(htmlText(spellings.join(QStringLiteral(" / "))), muted, sources.join(QStringLiteral(", ")));
}

QString hingeHtml(const core::Hinge& hinge) {
    QStringList parts;
    for (const auto& part : hinge.parts) {
        QStringList mentions;
        for (core::MentionId mention : part) mentions << toQString(core::print(mention));
        parts << mentions.join(QStringLiteral(", "));
    }
    const QString value = htmlText(toQString(hinge.value));
    const QString what = hinge.property == "decision" ? BasisPanel::tr("the verdict on %1").arg(value)
                                                      : BasisPanel::tr("%1 %2 (stated by %3)")
                                                            .arg(htmlText(propertyName(hinge.property)), value)
                                                            .arg(hinge.holders);
    return BasisPanel::tr("Without %1 it falls into %2: %3")
        .arg(what)
        .arg(hinge.parts.size())
        .arg(parts.join(QStringLiteral(" | ")));
}

}  // namespace

BasisPanel::BasisPanel(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), matches_(matchColumns(), this) {
    title_ = new QLabel(this);
    title_->setWordWrap(true);
    title_->setTextFormat(Qt::PlainText);  // a name is no markup
    title_->setFont(titleFont(font()));
    verdict_ = new QLabel(this);
    verdict_->setWordWrap(true);
    text_ = new TextView(this);
    text_->setAccessibleName(tr("Basis"));
    matchesTitle_ = new QLabel(tr("Matches that hold it together, weakest first"), this);
    matchTable_ = new TableView(this);
    matchTable_->setAccessibleName(matchesTitle_->text());
    matchTable_->setSelectionMode(QAbstractItemView::SingleSelection);
    matchTable_->setModel(&matches_);
    matchTable_->setItemDelegateForColumn(MatchScoreColumn, new BarDelegate(matchTable_));
    matchTable_->setItemDelegateForColumn(MatchAgenciesColumn, new ChipDelegate(matchTable_));
    matchTable_->setColumnWidths({13, 20, 20, 13, 13}, MatchSecondColumn);
    bar_ = new DecisionBar(this);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title_);
    layout->addWidget(verdict_);
    layout->addWidget(text_, 3);
    layout->addWidget(matchesTitle_);
    layout->addWidget(matchTable_, 2);
    layout->addWidget(bar_);
    showNothing({});

    connect(text_, &QTextBrowser::anchorClicked, this, &BasisPanel::follow);
    connect(matchTable_, &TableView::rowsChosen, this, [this] { bar_->setPossible(currentMatch().has_value()); });
    connect(matchTable_, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const core::MatchRow& match = matches_.row(index);
        desk_.selection.select(MatchRef{match.first, match.second}, desk_.selection.entities());
    });
    connect(bar_, &DecisionBar::decided, this, &BasisPanel::decide);
    connect(&desk_.selection, &Selection::changed, this, &BasisPanel::reload);
    connect(&desk_.document, &CaseDocument::changed, this, &BasisPanel::reload);
    connect(&desk_.document, &CaseDocument::closed, this, [this] { showNothing({}); });
}

void BasisPanel::reload() {
    const Subject subject = desk_.selection.subject();
    const int turn = ++turn_;
    if (std::holds_alternative<std::monostate>(subject)) {
        showNothing({});
        return;
    }
    if (const auto* record = std::get_if<core::RecordId>(&subject)) {
        core::RowFilter filter;
        filter.records = {*record};
        desk_.document.read(
            this, tr("Reading the record"),
            [filter](core::CaseFile& file, core::Progress&) { return core::listMentions(file, filter); },
            [this, turn](core::Result<std::vector<core::MentionRow>> mentions) {
                if (turn == turn_ && mentions) showRecord(*mentions);
            });
        return;
    }
    desk_.document.read(
        this, tr("Looking up the basis"),
        [subject, links = desk_.selection.links()](core::CaseFile& file, core::Progress& progress) {
            return look(file, subject, links, progress);
        },
        [this, turn](core::Result<Basis> basis) {
            if (turn != turn_) return;
            if (basis)
                show(*basis);
            else
                showNothing(basis.error().code == core::Error::Code::NotFound
                                ? tr("What was chosen is no longer in the case.")
                                : errorText(basis.error()));
        });
}

void BasisPanel::showNothing(const QString& hint) {
    title_->setText(tr("Nothing chosen"));
    verdict_->setText(hint.isEmpty() ? tr("Choose an entity, a link, a match or an overlap to see what it rests on.")
                                     : hint);
    text_->clear();
    showMatches({});
}

core::Result<BasisPanel::Basis> BasisPanel::look(core::CaseFile& file, const Subject& subject,
                                                 const std::vector<core::LinkId>& links, core::Progress& progress) {
    auto explanation = explain(file, subject, links);
    if (!explanation) return explanation.error();
    Basis basis{std::move(*explanation), {}};
    if (const auto* entity = std::get_if<core::EntityId>(&subject)) {
        auto profile = core::entityProfile(file, *entity, progress);
        if (!profile) return profile.error();
        basis.profile = std::move(*profile);
    }
    return basis;
}

void BasisPanel::show(const Basis& basis) {
    const core::Explanation& explanation = basis.explanation;
    title_->setText(titleInWords(explanation.title));
    QString verdict = inWords(explanation.verdict);
    const auto chosen = desk_.selection.entities().size();
    if (std::holds_alternative<core::EntityId>(desk_.selection.subject()) && chosen > 1)
        verdict.prepend(tr("The first of %1 chosen. ").arg(chosen));
    verdict_->setText(verdict);
    text_->setHtml(reasonsHtml(explanation.reasons) + (basis.profile ? profileHtml(*basis.profile) : QString()) +
                   basisHtml(explanation.basis));
    std::vector<core::MatchRow> matches = explanation.matches;
    const auto* match = std::get_if<MatchRef>(&desk_.selection.subject());
    showMatches(std::move(matches));
    if (match) bar_->setPossible(!desk_.document.isReadOnly());
    bar_->setVisible(match || matches_.rowCount() > 0);
}

void BasisPanel::showRecord(const std::vector<core::MentionRow>& mentions) {
    title_->setText(tr("Record"));
    verdict_->setText(tr("What it states, and which entities that became."));
    QString html = QStringLiteral("<table cellspacing='2'>");
    for (const core::MentionRow& mention : mentions) {
        QString body =
            QStringLiteral("<b>%1</b> (%2)").arg(htmlText(toQString(mention.label)), htmlText(typeName(mention.type)));
        if (mention.role != core::Role::Unknown) body += QStringLiteral(", ") + htmlText(roleName(mention.role));
        if (mention.minor) body += QStringLiteral(", ") + tr("minor");
        if (mention.entity)
            body +=
                QStringLiteral(" &nbsp;<a href='entity:%1'>%2</a>").arg(mention.entity->value).arg(tr("show entity"));
        for (const core::Property& property : mention.properties)
            body += QStringLiteral("<br><span style='color:%1'>%2:</span> %3")
                        .arg(text_->mutedColour(), htmlText(propertyName(property.kind)),
                             htmlText(toQString(property.raw)));
        html += row(mention.subject ? QStringLiteral("●") : QStringLiteral("○"), body);
    }
    text_->setHtml(html + QStringLiteral("</table>"));
    showMatches({});
}

void BasisPanel::showMatches(std::vector<core::MatchRow> matches) {
    const bool any = !matches.empty();
    matches_.setRows(std::move(matches));
    matchesTitle_->setVisible(any);
    matchTable_->setVisible(any);
    bar_->setVisible(any);
    bar_->setPossible(false);
    if (any) selectMatch(0);
}

void BasisPanel::selectMatch(int row) {
    matchTable_->showSelected({row});
    bar_->setPossible(currentMatch().has_value());
}

QString BasisPanel::reasonsHtml(const std::vector<core::Reason>& reasons) const {
    if (reasons.empty()) return {};
    QString html =
        QStringLiteral("<p><b>%1</b></p><table cellspacing='2'>").arg(tr("What speaks for it and against it"));
    for (const core::Reason& reason : reasons) {
        QString body = htmlText(inWords(reason.text));
        if (!reason.first.empty() || !reason.second.empty())
            body +=
                QStringLiteral("<br><span style='color:%1'>%2 &nbsp;|&nbsp; %3</span>")
                    .arg(text_->mutedColour(), htmlText(toQString(reason.first)), htmlText(toQString(reason.second)));
        html += row(bearingMark(core::bearingOf(reason)), body);
    }
    return html + QStringLiteral("</table>");
}

QString BasisPanel::profileHtml(const core::EntityProfile& profile) const {
    QString html = QStringLiteral("<p><b>%1</b></p><table cellspacing='2'>").arg(tr("What is stated of it"));
    for (const core::PropertyVariants& property : profile.properties) {
        QStringList variants;
        for (const core::Variant& variant : property.variants) variants << variantHtml(variant, text_->mutedColour());
        const QString name = htmlText(propertyName(property.property));
        html += row(property.conflict ? QStringLiteral("!") : QString(),
                    QStringLiteral("%1: %2").arg(name, variants.join(QStringLiteral("<br>"))));
    }
    html += QStringLiteral("</table>");
    if (profile.tried == 0 && profile.complete) return html;
    html += QStringLiteral("<p><b>%1</b></p>").arg(tr("What holds it together"));
    for (const core::Hinge& hinge : profile.hinges) html += QStringLiteral("<p>%1</p>").arg(hingeHtml(hinge));
    if (profile.hinges.empty() && profile.tried > 0)
        html += QStringLiteral("<p>%1</p>").arg(tr("No single value or verdict: it stands without any of them."));
    if (!profile.complete) html += QStringLiteral("<p>%1</p>").arg(tr("It is too large to try every value."));
    return html;
}

QString BasisPanel::basisHtml(const std::vector<core::BasisLine>& lines) const {
    if (lines.empty()) return {};
    QString html = QStringLiteral("<p><b>%1</b></p><table cellspacing='2'>").arg(tr("Records it rests on"));
    for (const core::BasisLine& line : std::span(lines).first(std::min(lines.size(), mostRecords))) {
        QStringList facts{toQString(line.agency)};
        if (!line.investigations.empty()) facts << joined(line.investigations);
        facts << (line.grade.empty() ? tr("not graded") : tr("grade %1").arg(toQString(line.grade)));
        facts << (line.handling.empty() ? tr("handling not stated") : toQString(line.handling));
        const QString body =
            QStringLiteral("<a href='record:%1'>%2</a> <span style='color:%3'>%4</span><br>%5")
                .arg(line.record.value)
                .arg(htmlText(toQString(line.reference)), text_->mutedColour(),
                     htmlText(facts.join(QStringLiteral(" · "))), htmlText(statementInWords(line.statement)));
        html += row(line.against ? QStringLiteral("−") : QStringLiteral("+"), body);
    }
    html += QStringLiteral("</table>");
    if (lines.size() > mostRecords)
        html +=
            QStringLiteral("<p>%1</p>")
                .arg(tr("and %n more; the list of records marks them all.", nullptr, int(lines.size() - mostRecords)));
    return html;
}

void BasisPanel::follow(const QUrl& link) {
    const qlonglong number = link.path().toLongLong();
    if (link.scheme() == QStringLiteral("record"))
        desk_.selection.select(core::RecordId{number}, desk_.selection.entities());
    if (link.scheme() == QStringLiteral("entity")) desk_.selection.selectEntities({core::EntityId{number}});
}

std::optional<MatchRef> BasisPanel::currentMatch() const {
    if (desk_.document.isReadOnly()) return {};
    const QModelIndexList rows = matchTable_->selectedRows();
    if (!rows.isEmpty()) {
        const core::MatchRow& match = matches_.row(rows.front());
        return MatchRef{match.first, match.second};
    }
    if (const auto* match = std::get_if<MatchRef>(&desk_.selection.subject())) return *match;
    return {};
}

void BasisPanel::decide(core::Verdict verdict) {
    if (const auto match = currentMatch()) decideMatch(desk_, this, *match, verdict);
}

}  // namespace crosscase::ui
