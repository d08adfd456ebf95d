// ui/collation/diff_text.cpp: what another collation would change, for people to read.
#include "ui/collation/diff_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <map>

#include "ui/collation/review_words.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/widgets/text_view.h"

namespace crosscase::ui {
namespace {

constexpr std::size_t written = 200;

struct DiffText {
    Q_DECLARE_TR_FUNCTIONS(DiffText)
};

QString kindText(core::EntityChange::Kind kind) {
    switch (kind) {
        case core::EntityChange::Kind::Split:
            return DiffText::tr("Falls apart:");
        case core::EntityChange::Kind::Merged:
            return DiffText::tr("Joined:");
        case core::EntityChange::Kind::Regrouped:
            return DiffText::tr("Exchange mentions:");
    }
    return {};
}

QString partHtml(const core::EntityPart& part, const QString& muted) {
    QStringList mentions;
    for (core::MentionId id : part.mentions) mentions << toQString(core::print(id));
    constexpr qsizetype named = 8;
    const qsizetype more = mentions.size() - named;
    if (more > 0) mentions = mentions.mid(0, named) << DiffText::tr("and %1 more").arg(more);
    return QStringLiteral("%1%2 <span style='color:%3'>(%4)</span>")
        .arg(part.overlap ? QStringLiteral("◆ ") : QString(), isolated(htmlText(toQString(part.label))), muted,
             mentions.join(QStringLiteral(", ")));
}

QString partsHtml(const std::vector<core::EntityPart>& parts, const QString& muted) {
    QStringList lines;
    for (const core::EntityPart& part : parts) lines << partHtml(part, muted);
    return lines.join(QStringLiteral("<br>"));
}

QString entitiesHtml(const core::CollationDiff& diff, const QString& muted) {
    if (diff.entities.empty()) return {};
    QString html = QStringLiteral("<table cellspacing='6'><tr><td></td><td><b>%1</b></td><td><b>%2</b></td></tr>")
                       .arg(DiffText::tr("Now"), DiffText::tr("Then"));
    for (std::size_t i = 0; i < std::min(written, diff.entities.size()); ++i) {
        const core::EntityChange& change = diff.entities[i];
        html += QStringLiteral("<tr><td valign='top'>%1</td><td valign='top'>%2</td><td valign='top'>%3</td></tr>")
                    .arg(kindText(change.kind), partsHtml(change.before, muted), partsHtml(change.after, muted));
    }
    html += QStringLiteral("</table>");
    if (diff.entities.size() > written)
        html += QStringLiteral("<p>%1</p>").arg(DiffText::tr("and %1 more").arg(diff.entities.size() - written));
    return html;
}

QString overlapsHtml(const QString& title, const std::vector<core::EntityPart>& parts) {
    if (parts.empty()) return {};
    QStringList names;
    for (const core::EntityPart& part : parts) names << isolated(htmlText(toQString(part.label)));
    return QStringLiteral("<p><b>%1</b> %2</p>").arg(title, names.join(QStringLiteral(", ")));
}

QString stateText(const std::optional<core::MatchState>& state) {
    return state ? matchStateName(*state) : DiffText::tr("below review");
}

QString matchesHtml(const std::vector<core::MatchChange>& matches) {
    std::map<QString, std::size_t> moves;
    for (const core::MatchChange& change : matches)
        ++moves[DiffText::tr("%1 → %2").arg(stateText(change.before), stateText(change.after))];
    QStringList lines;
    for (const auto& [move, count] : moves) lines << DiffText::tr("%1: %2").arg(move).arg(count);
    return lines.isEmpty()
               ? QString()
               : QStringLiteral("<p><b>%1</b> %2</p>").arg(DiffText::tr("Matches:"), lines.join(QStringLiteral("; ")));
}

}  // namespace

QString diffHtml(const core::CollationDiff& diff, const QString& mutedColour) {
    if (diff.empty()) return QStringLiteral("<p>%1</p>").arg(DiffText::tr("Nothing would change."));
    const QString sums = DiffText::tr("Entities that change: %1 · overlaps that come: %2 · overlaps that go: %3")
                             .arg(diff.entities.size())
                             .arg(diff.overlapsToCome.size())
                             .arg(diff.overlapsToGo.size());
    return QStringLiteral("<p><b>%1</b></p>").arg(sums) +
           overlapsHtml(DiffText::tr("Overlaps that come:"), diff.overlapsToCome) +
           overlapsHtml(DiffText::tr("Overlaps that go:"), diff.overlapsToGo) + matchesHtml(diff.matches) +
           entitiesHtml(diff, mutedColour);
}

}  // namespace crosscase::ui
