// ui/chart/audience_field.h: for whom a chart leaves the case, and what of it then goes.
#pragma once

#include <QImage>
#include <QTimer>
#include <QWidget>

#include "ui/chart/chart_to_go.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace crosscase::ui {

/// Own use comes first: a working copy with the strictest handling of what it shows. For an agency the gate is asked, and
/// what would go is shown, beside what stays and why.
class AudienceField : public QWidget {
    Q_OBJECT
public:
    AudienceField(Desk& desk, ChartToGo chart, QWidget* parent);

    const ChartToGo& chart() const { return chart_; }
    Audience audience() const;
    /// Whether something may go to whom is chosen, and can be logged.
    bool isReady() const { return ready_; }

signals:
    void changed();

private:
    struct Seen {
        core::SharingPreview preview;
        QImage picture;
    };
    void load();
    void refresh();
    void say(const QString& text, bool ready);
    void showOwn(const core::CopyMarks& marks);
    void showShared(const Seen& seen);
    void showParts(bool shared);

    Desk& desk_;
    ChartToGo chart_;
    QFormLayout* form_ = nullptr;
    QComboBox* whom_ = nullptr;
    QLineEdit* purpose_ = nullptr;
    QLabel *word_ = nullptr, *picture_ = nullptr;
    QTreeWidget* staying_ = nullptr;
    QTimer soon_;
    int turn_ = 0;
    bool ready_ = false;
};

}  // namespace crosscase::ui
