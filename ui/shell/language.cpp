// ui/shell/language.cpp: the language that the program speaks.
#include "ui/shell/language.h"

#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

namespace crosscase::ui {
namespace {

const QString folder = QStringLiteral(":/translations");

/// The last one installed is asked first.
QString install(QApplication& application, const QLocale& locale, const QString& name, const QString& from) {
    auto* translator = new QTranslator(&application);
    if (!translator->load(locale, name, QStringLiteral("_"), from)) {
        delete translator;
        return {};
    }
    application.installTranslator(translator);
    return translator->language();
}

/// Records, codes and telephone numbers carry European digits; a number of the program's own in other digits beside them
/// would be misread. Where a country writes a language with them, its form of numbers and dates is taken.
QLocale withEuropeanDigits(const QLocale& wanted) {
    if (wanted.zeroDigit() == QStringLiteral("0")) return wanted;
    const QList<QLocale> locales =
        QLocale::matchingLocales(wanted.language(), QLocale::AnyScript, QLocale::AnyTerritory);
    const auto digits = [](const QLocale& one) {
        return one.zeroDigit() == QStringLiteral("0") && one.decimalPoint() == QStringLiteral(".");
    };
    const auto found = std::find_if(locales.begin(), locales.end(), digits);
    return found == locales.end() ? wanted : *found;
}

}  // namespace

QStringList languages() {
    QStringList codes;
    for (QString file : QDir(folder).entryList({QStringLiteral("crosscase_*.qm")}, QDir::Files, QDir::Name))
        codes << file.remove(QStringLiteral("crosscase_")).remove(QStringLiteral(".qm"));
    return codes;
}

QString languageName(const QString& code) {
    const QLocale locale(code);
    return locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
}

void speak(QApplication& application, const QString& language) {
    const bool chosen = !language.isEmpty() && language != QStringLiteral("system");
    const QLocale wanted = chosen ? QLocale(language) : QLocale::system();
    install(application, QLocale(QLocale::English), QStringLiteral("crosscase"),
            folder);  // its plurals, where nothing else is
    install(application, wanted, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString spoken = install(application, wanted, QStringLiteral("crosscase"), folder);
    const bool asSystem = !chosen && QLocale(spoken).language() == wanted.language();
    QLocale::setDefault(
        withEuropeanDigits(asSystem || spoken.isEmpty() ? wanted : QLocale(chosen ? language : spoken)));
    if (QLocale(spoken).textDirection() == Qt::RightToLeft) application.setLayoutDirection(Qt::RightToLeft);
}

}  // namespace crosscase::ui
