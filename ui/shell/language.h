// ui/shell/language.h: the language that the program speaks.
#pragma once

#include <QApplication>
#include <QString>
#include <QStringList>

namespace crosscase::ui {

/// Languages with a translation of their own, as codes: "ar", "en".
QStringList languages();
/// A language in its own words: "العربية".
QString languageName(const QString& code);

/// Loads what the program, and Qt itself, say in a language; the layout takes its direction, numbers and dates its form.
/// To be called once, before the first text is made.
/// @param language  a code such as "ar"; empty or "system": that of the system, English where there is none for it
void speak(QApplication& application, const QString& language);

}  // namespace crosscase::ui
