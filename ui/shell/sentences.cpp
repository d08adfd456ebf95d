// ui/shell/sentences.cpp: sentences that the core writes in English, in the person's language.
#include "ui/shell/sentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <vector>

#include "core/records/catalogue.h"
#include "ui/shell/conversion.h"
#include "ui/shell/sentence_list.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

struct Titles {
    Q_DECLARE_TR_FUNCTIONS(Titles)
};

QString translated(const char* sentence) {
    return QCoreApplication::translate("Core", sentence);
}

struct Pattern {
    const char* sentence;
    QString start;  ///< up to the first place: most sentences are told apart by it without a search
    QRegularExpression form;
    int places = 0;
};

Pattern patternOf(const char* sentence) {
    Pattern pattern{sentence, {}, {}};
    const QString text = QString::fromUtf8(sentence);
    static const QRegularExpression place(QStringLiteral("%(L?)\\d"));
    QString form;
    qsizetype from = 0;
    for (auto places = place.globalMatch(text); places.hasNext(); ++pattern.places) {
        const auto found = places.next();
        form += QRegularExpression::escape(text.sliced(from, found.capturedStart() - from)) +
                (found.capturedLength(1) > 0 ? QStringLiteral("(\\d+)") : QStringLiteral("(.+?)"));
        if (pattern.places == 0) pattern.start = text.first(found.capturedStart());
        from = found.capturedEnd();
    }
    form += QRegularExpression::escape(text.sliced(from));
    pattern.form =
        QRegularExpression(QRegularExpression::anchoredPattern(form), QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

const std::vector<Pattern>& patterns() {
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> made;
        for (const char* sentence : coreSentences)
            if (QString::fromUtf8(sentence).contains(QLatin1Char('%'))) made.push_back(patternOf(sentence));
        return made;
    }();
    return all;
}

const QHash<QString, const char*>& wholeSentences() {
    static const QHash<QString, const char*> all = [] {
        QHash<QString, const char*> made;
        for (const char* sentence : coreSentences) made[QString::fromUtf8(sentence)] = sentence;
        return made;
    }();
    return all;
}

/// By the label in small letters: properties stand in sentences without their capital.
const QHash<QString, QString>& propertyLabels() {
    static const QHash<QString, QString> labels = [] {
        QHash<QString, QString> made;
        for (const core::PropertyType& type : core::Catalogue::shipped().properties())
            made[toQString(type.label).toLower()] = toQString(type.id);
        return made;
    }();
    return labels;
}

/// "Ana Beltrán calls Boris".
QString linkInWords(const QString& text) {
    for (const core::ClaimType& type : core::Catalogue::shipped().claims()) {
        const QStringList ends = text.split(QStringLiteral(" %1 ").arg(toQString(type.label)));
        if (ends.size() == 2)
            return Titles::tr("%1 %2 %3", "from, kind of link, to").arg(ends[0], claimName(type.id), ends[1]);
    }
    return text;
}

/// "date of birth", or "Document 44120937" with its value.
QString labelled(const QString& text) {
    const auto named = [](const QString& label) { return propertyLabels().value(label.toLower()); };
    if (const QString id = named(text); !id.isEmpty()) return propertyName(toUtf8(id));
    static const QRegularExpression value(QStringLiteral("^([^\\d]+) (\\S*\\d.*)$"));
    const QRegularExpressionMatch match = value.match(text);
    const QString id = match.hasMatch() ? named(match.captured(1)) : QString();
    if (id.isEmpty()) {
        const QString measure = measureText(toUtf8(text));
        return measure == text ? linkInWords(text) : measure;
    }
    return propertyName(toUtf8(id)) + QLatin1Char(' ') + QChar(0x2068) + match.captured(2) + QChar(0x2069);
}

QString said(const QString& text);

/// What is filled in may be a name, a value, or again words of the core.
QString filledIn(const QString& text) {
    const QString words = said(text);
    return words == text ? labelled(text) : words;
}

/// Not QString::arg(): what is filled in may hold a "%1" itself.
QString filled(const QString& sentence, const QStringList& parts) {
    static const QRegularExpression place(QStringLiteral("%L?(\\d)"));
    QString whole;
    qsizetype from = 0;
    for (auto places = place.globalMatch(sentence); places.hasNext();) {
        const auto found = places.next();
        whole += sentence.sliced(from, found.capturedStart() - from) + parts.value(found.captured(1).toInt() - 1);
        from = found.capturedEnd();
    }
    return whole + sentence.sliced(from);
}

QString said(const QString& text) {
    if (const char* whole = wholeSentences().value(text)) return translated(whole);
    for (const Pattern& pattern : patterns()) {
        if (!text.startsWith(pattern.start)) continue;
        const QRegularExpressionMatch match = pattern.form.match(text);
        if (!match.hasMatch()) continue;
        QStringList parts;
        for (int i = 1; i <= pattern.places; ++i) parts << filledIn(match.captured(i));
        return filled(translated(pattern.sentence), parts);
    }
    return text;
}

}  // namespace

QString inWords(const std::string& sentence) {
    const char* any = *coreSentences;
    if (translated(any) == QLatin1String(any)) return toQString(sentence);  // English
    QStringList lines;
    for (const QString& line : toQString(sentence).split(QLatin1Char('\n'))) lines << said(line);
    return lines.join(QLatin1Char('\n'));
}

QString titleInWords(const std::string& title) {
    const QString text = toQString(title);
    for (const core::SubjectType& type : core::Catalogue::shipped().subjects())
        if (const QString end = QStringLiteral(" (%1)").arg(toQString(type.label)); text.endsWith(end))
            return Titles::tr("%1 (%2)", "a name and its type").arg(text.chopped(end.size()), typeName(type.id));
    if (QString link = linkInWords(text); link != text) return link;
    const QStringList pair = text.split(QStringLiteral(" and "));
    return pair.size() == 2 ? Titles::tr("%1 and %2", "two mentions").arg(pair[0], pair[1]) : inWords(title);
}

QString statementInWords(const std::string& statement) {
    QStringList parts;
    bool known = false;
    for (const QString& part : toQString(statement).split(QStringLiteral("; "))) {
        const qsizetype colon = part.indexOf(QStringLiteral(": "));
        const QString label = part.first(std::max<qsizetype>(colon, 0)), value = part.sliced(colon < 0 ? 0 : colon + 2);
        const auto role = label == QLatin1String("Role") ? core::roleFrom(toUtf8(value)) : std::nullopt;
        const QString property = propertyLabels().value(label.toLower());
        known = known || role || !property.isEmpty();
        parts << (role ? Titles::tr("Role: %1").arg(roleName(*role))
                  : !property.isEmpty()
                      ? Titles::tr("%1: %2", "a property and its value").arg(propertyName(toUtf8(property)), value)
                  : part == QLatin1String("Minor") ? Titles::tr("Minor")
                                                   : part);
    }
    return known ? parts.join(QStringLiteral("; ")) : titleInWords(statement);
}

}  // namespace crosscase::ui
