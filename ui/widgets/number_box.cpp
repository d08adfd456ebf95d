// ui/widgets/number_box.cpp: a number, or nothing where several things differ.
#include "ui/widgets/number_box.h"

#include <cmath>

namespace crosscase::ui {

NumberBox::NumberBox(double least, double most, double usual, QWidget* parent)
    : QDoubleSpinBox(parent), least_(least), usual_(usual), sign_(tr("× ")) {
    setRange(least, most);
    setValue(usual);
}

void NumberBox::setSign(const QString& sign) {
    sign_ = sign;
    setValue(value());
}

QString NumberBox::withoutSign(QString text) const {
    return (sign_.isEmpty() ? text : text.remove(sign_)).trimmed();
}

void NumberBox::setUsualText(const QString& words) {
    usualText_ = words;
    setValue(value());
}

void NumberBox::setMixed(const QString& words) {
    setMinimum(least_ - std::pow(10, -decimals()));  // the nearest number below
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
    return sign_ + QDoubleSpinBox::textFromValue(value);
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
