// ui/widgets/number_box.h: a number, or nothing where several things differ.
#pragma once

#include <QDoubleSpinBox>
#include <optional>

namespace crosscase::ui {

class NumberBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    /// @param usual  where the steps begin from nothing, too
    NumberBox(double least, double most, double usual, QWidget* parent = nullptr);
    /// Stands before the number; "times" unless told otherwise.
    void setSign(const QString& sign);
    /// In place of the usual number stands what it means.
    void setUsualText(const QString& words);
    /// Shows that there are several numbers; below the least one it can be chosen again. @param words  what says so
    void setMixed(const QString& words);
    /// Nothing while it is mixed.
    std::optional<double> number() const;

    void stepBy(int steps) override;

protected:
    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& at) const override;

private:
    QString withoutSign(QString text) const;

    double least_, usual_;
    QString sign_, usualText_;
};

}  // namespace crosscase::ui
