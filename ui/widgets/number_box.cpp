// ui/widgets/number_box.cpp: how many times, or nothing where several things differ.
#include "ui/widgets/number_box.h"

namespace crosscase::ui {
namespace {

constexpr double apart = 0.01;  ///< from the least number to nothing

QString withoutSign(QString text) {
    return text.remove(NumberBox::tr("× ")).trimmed();
}

}  // namespace

NumberBox::NumberBox(double least, double most, double usual, QWidget* parent)
    : QDoubleSpinBox(parent), least_(least), usual_(usual) {
    setRange(least, most);
    setValue(usual);
}

void NumberBox::setUsualText(const QString& words) {
    usualText_ = words;
    setValue(value());
}

void NumberBox::setMixed(const QString& words) {
    setMinimum(least_ - apart);
    setSpecialValueText(words);
    setValue(minimum());
}

std::optional<double> NumberBox::number() const {
    return value() < least_ ? std::nullopt : std::optional(value());
}

void NumberBox::stepBy(int steps) {
    if (value() < least_ && steps > 0)
        setValue(usual_);
    else
        QDoubleSpinBox::stepBy(steps);
}

QString NumberBox::textFromValue(double value) const {
    if (value == usual_ && !usualText_.isEmpty()) return usualText_;
    return tr("× ") + QDoubleSpinBox::textFromValue(value);
}

double NumberBox::valueFromText(const QString& text) const {
    return text == usualText_ ? usual_ : QDoubleSpinBox::valueFromText(withoutSign(text));
}

QValidator::State NumberBox::validate(QString& text, int& at) const {
    if (text == usualText_ && !text.isEmpty()) return QValidator::Acceptable;
    QString number = withoutSign(text);
    return QDoubleSpinBox::validate(number, at);
}

}  // namespace crosscase::ui
