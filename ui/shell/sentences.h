// ui/shell/sentences.h: sentences that the core writes in English, in the person's language.
#pragma once

#include <QString>
#include <string>

namespace crosscase::ui {

/// Reasons, verdicts, entries of the history, refusals: the core writes them once, in English, into the case and its log, so
/// that they read the same for all who share it; screens say them in the language of the person.
/// @return the sentence translated, with names and values as they are; unchanged when no translation fits
QString inWords(const std::string& sentence);
/// The title of an explanation: "Ana Beltrán (Person)", "Ana Beltrán calls Boris", "Ana and Anna".
QString titleInWords(const std::string& title);
/// What a record states, with its values as they are: "Name: Ana Beltrán; Role: suspect", "Ana Beltrán calls Boris".
QString statementInWords(const std::string& statement);

}  // namespace crosscase::ui
