package rehab.adherence.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;

/** Reads a clinic's rollups: no sessions, and one statement for each question. */
@ApplicationScoped
public class ClinicRollups {
    private static final String PATIENTS = """
            select s.as_of, s.active_since, s.last_day,
                   (select min(m.therapist_id) from care_team_member m
                     where m.patient_id = s.patient_id and m.role = 'LEAD' and m.active) as lead,
                   coalesce(w.counted, 0) as counted, coalesce(w.target, 0) as target, coalesce(w.dose, 0) as dose,
                   coalesce(w.entries, 0)::int as entries, coalesce(w.attended, 0)::int as attended,
                   coalesce(w.late, 0)::int as late, coalesce(w.stops_for_pain, 0)::int as stops_for_pain,
                   coalesce(w.stops_for_symptom, 0)::int as stops_for_symptom,
                   case when w.pain_reports > 1 then w.last_pain - w.first_pain end as pain_change
              from patient_standing s
              left join (select patient_id, sum(counted) as counted, sum(target) as target, sum(dose) as dose,
                                sum(entries) as entries, sum(attended) as attended, sum(late) as late,
                                sum(stops_for_pain) as stops_for_pain, sum(stops_for_symptom) as stops_for_symptom,
                                sum(pain_reports) as pain_reports,
                                ((array_agg(first_pain order by monday)
                                    filter (where first_pain is not null))[1])::int as first_pain,
                                ((array_agg(last_pain order by monday desc)
                                    filter (where last_pain is not null))[1])::int as last_pain
                           from patient_week
                          where clinic_id = ? and monday between ? and ?
                          group by patient_id) w on w.patient_id = s.patient_id
             where s.clinic_id = ?
            """;
    private static final String WEEKS = """
            select monday, count(*) filter (where target > 0)::int as patients,
                   count(*) filter (where entries > 0)::int as reporting,
                   sum(counted) as counted, sum(target) as target, sum(dose) as dose, sum(entries)::int as entries,
                   sum(attended)::int as attended, sum(late)::int as late, sum(stops_for_pain)::int as stops_for_pain
              from patient_week
             where clinic_id = ? and monday between ? and ?
             group by monday
             order by monday
            """;

    private final Database database;

    ClinicRollups(Database database) {
        this.database = database;
    }

    /** Every patient who has been reckoned, over the weeks of these Mondays. */
    public List<PatientSums> patients(UUID clinicId, LocalDate firstMonday, LocalDate lastMonday) {
        return database.list(PATIENTS, ClinicRollups::patient, clinicId, firstMonday, lastMonday, clinicId);
    }

    /** The weeks of these Mondays in which anything was ordered or logged, in order. */
    public List<ClinicWeek> weeks(UUID clinicId, LocalDate firstMonday, LocalDate lastMonday) {
        return database.list(WEEKS, ClinicRollups::week, clinicId, firstMonday, lastMonday);
    }

    private static PatientSums patient(Row row) throws SQLException {
        return new PatientSums(
                row.date("as_of"),
                row.dateOrNull("active_since"),
                row.dateOrNull("last_day"),
                row.textOrNull("lead"),
                row.number("counted"),
                row.number("target"),
                row.number("dose"),
                row.integer("entries"),
                row.integer("attended"),
                row.integer("late"),
                row.integer("stops_for_pain"),
                row.integer("stops_for_symptom"),
                row.integerOrNull("pain_change"));
    }

    private static ClinicWeek week(Row row) throws SQLException {
        return new ClinicWeek(
                row.date("monday"),
                row.integer("patients"),
                row.integer("reporting"),
                row.number("counted"),
                row.number("target"),
                row.number("dose"),
                row.integer("entries"),
                row.integer("attended"),
                row.integer("late"),
                row.integer("stops_for_pain"));
    }
}
