// ui/collation/review_words.cpp: the review's words in the person's language.
#include "ui/collation/review_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

QString partText(const core::PatternPart& part) {
    const QString name = propertyName(part.property).toLower();
    const QString level = toQString(part.level).replace(QLatin1Char('_'), QLatin1Char(' '));
    switch (part.bearing) {
        case core::Bearing::For:
            return part.level == "equal" ? ReviewWords::tr("same %1").arg(name)
                                         : ReviewWords::tr("%1 nearly the same (%2)").arg(name, level);
        case core::Bearing::Against:
            return part.level == "different" ? ReviewWords::tr("%1 differs").arg(name)
                                             : ReviewWords::tr("%1 differs (%2)").arg(name, level);
        case core::Bearing::Conflict:
            return ReviewWords::tr("%1 contradicts").arg(name);
        case core::Bearing::Neutral:
            break;
    }
    return ReviewWords::tr("%1 says nothing").arg(name);
}

}  // namespace

QString verdictName(core::Verdict verdict) {
    switch (verdict) {
        case core::Verdict::Same:
            return ReviewWords::tr("the same");
        case core::Verdict::Different:
            return ReviewWords::tr("different");
        case core::Verdict::Unsure:
            return ReviewWords::tr("unsure");
    }
    return {};
}

QString leaningName(core::Leaning leaning) {
    switch (leaning) {
        case core::Leaning::RuledOut:
            return ReviewWords::tr("ruled out: something contradicts");
        case core::Leaning::Different:
            return ReviewWords::tr("almost certainly different");
        case core::Leaning::RatherDifferent:
            return ReviewWords::tr("rather different");
        case core::Leaning::Open:
            return ReviewWords::tr("open");
        case core::Leaning::RatherSame:
            return ReviewWords::tr("rather the same");
        case core::Leaning::Same:
            return ReviewWords::tr("almost certainly the same");
    }
    return {};
}

QString effectText(core::OverlapEffect effect) {
    switch (effect) {
        case core::OverlapEffect::None:
            return {};
        case core::OverlapEffect::Creates:
            return ReviewWords::tr("Joining them creates an overlap.");
        case core::OverlapEffect::Widens:
            return ReviewWords::tr("Joining them brings one more agency into an overlap.");
        case core::OverlapEffect::Unites:
            return ReviewWords::tr("Joining them makes one of two overlaps.");
    }
    return {};
}

QString patternText(std::span<const core::PatternPart> pattern) {
    QStringList parts;
    for (const core::PatternPart& part : pattern) parts << partText(part);
    return parts.isEmpty() ? ReviewWords::tr("nothing of weight") : parts.join(QStringLiteral("; "));
}

QString bearingMark(core::Bearing bearing) {
    switch (bearing) {
        case core::Bearing::For:
            return QStringLiteral("+");
        case core::Bearing::Against:
            return QStringLiteral("−");
        case core::Bearing::Conflict:
            return QStringLiteral("!");
        case core::Bearing::Neutral:
            break;
    }
    return QStringLiteral("~");
}

QString bearingName(core::Bearing bearing) {
    switch (bearing) {
        case core::Bearing::For:
            return ReviewWords::tr("speaks for one subject");
        case core::Bearing::Against:
            return ReviewWords::tr("speaks against");
        case core::Bearing::Conflict:
            return ReviewWords::tr("contradicts");
        case core::Bearing::Neutral:
            break;
    }
    return ReviewWords::tr("no evidence either way");
}

QString isolated(const QString& name) {
    return QChar(0x2068) + name + QChar(0x2069);  // first strong isolate, pop
}

}  // namespace crosscase::ui
